package coop.workers.toy.process;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
import coop.workers.toy.ToyDesk;
import coop.workers.workflow.AsksPeople;
import coop.workers.workflow.Facts;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Step;
import coop.workers.workflow.StepContext;
import coop.workers.workflow.Steps;
import org.springframework.stereotype.Component;

/** The toy's service tasks, and whom it asks. */
@Component
class ToySteps implements Steps, AsksPeople {

    private final ToyDesk desk;

    ToySteps(ToyDesk desk) {
        this.desk = desk;
    }

    @Override
    public ProcessKey process() {
        return ToyProcess.TOY;
    }

    @Step(
            name = "Place the order",
            sentence = "Orders the biscuits that were chosen.",
            writes = "letterSent",
            fills = "name")
    Facts placeOrder(StepContext step) {
        desk.place(step.caseNumber());
        return Facts.of(ToyProcess.LETTER_SENT, step.requiredLetter());
    }

    @Override
    public PersonId asked(CaseNumber number, String task, int index) {
        return desk.taster(number, index);
    }
}
