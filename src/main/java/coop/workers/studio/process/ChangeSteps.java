package coop.workers.studio.process;

import coop.workers.shared.CaseNumber;
import coop.workers.studio.ChangeDesk;
import coop.workers.workflow.Facts;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Step;
import coop.workers.workflow.Steps;
import org.springframework.stereotype.Component;

/** The service tasks of a change, in the order of the diagram. */
@Component
class ChangeSteps implements Steps {

    private final ChangeDesk desk;

    ChangeSteps(ChangeDesk desk) {
        this.desk = desk;
    }

    @Override
    public ProcessKey process() {
        return ChangeProcess.KEY;
    }

    @Step(
            name = "Lay a change before its group",
            sentence = "Lays before the group that owns the process what differs, in sentences, and why.")
    void layChangeBefore(CaseNumber number) {
        desk.layBefore(number);
    }

    @Step(
            name = "Publish a change",
            sentence =
                    "Publishes diagrams, tables, forms and letters of the draft together as the next version, if nothing speaks against it.",
            writes = "published")
    Facts publishChange(CaseNumber number) {
        return Facts.of(ChangeProcess.PUBLISHED, desk.publish(number));
    }

    @Step(name = "Give a draft back", sentence = "Opens the draft again for those who wrote it.")
    void giveBack(CaseNumber number) {
        desk.giveBack(number);
    }
}
