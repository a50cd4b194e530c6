package coop.workers.toy.process;

import coop.workers.forms.FormValues;
import coop.workers.shared.Message;
import coop.workers.shared.Problem;
import coop.workers.toy.ToyDesk;
import coop.workers.workflow.Facts;
import coop.workers.workflow.Prefills;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Submission;
import coop.workers.workflow.Submits;
import coop.workers.workflow.TaskHandlers;
import coop.workers.workflow.TaskInHand;
import org.springframework.stereotype.Component;

/** The toy's user tasks. */
@Component
class ToyTasks implements TaskHandlers {

    private final ToyDesk desk;

    ToyTasks(ToyDesk desk) {
        this.desk = desk;
    }

    @Override
    public ProcessKey process() {
        return ToyProcess.TOY;
    }

    @Prefills(ToyProcess.ORDER_BISCUITS)
    FormValues asLastTime(TaskInHand task) {
        return FormValues.NONE.with("kind", "digestive").with("inTheTin", "three crumbs");
    }

    @Submits(ToyProcess.ORDER_BISCUITS)
    Submission order(TaskInHand task, FormValues values) {
        if (values.text("kind").equals("none") || values.has("inTheTin")) {
            return new Submission.Refused(Problem.at("kind", "toy.none"));
        }
        desk.choose(task.caseNumber(), values.text("kind"));
        return new Submission.Accepted(Facts.NONE, Message.of("toy.ordered"));
    }
}
