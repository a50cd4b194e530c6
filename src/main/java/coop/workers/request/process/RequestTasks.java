package coop.workers.request.process;

import coop.workers.forms.FormValues;
import coop.workers.request.RequestDesk;
import coop.workers.shared.Message;
import coop.workers.workflow.Facts;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Submission;
import coop.workers.workflow.Submits;
import coop.workers.workflow.TaskHandlers;
import coop.workers.workflow.TaskInHand;
import org.springframework.stereotype.Component;

/** The user tasks of a request, in the order of the diagram. */
@Component
class RequestTasks implements TaskHandlers {

    private final RequestDesk desk;

    RequestTasks(RequestDesk desk) {
        this.desk = desk;
    }

    @Override
    public ProcessKey process() {
        return RequestProcess.KEY;
    }

    @Submits(RequestProcess.ACKNOWLEDGE_REQUEST)
    Submission acknowledge(TaskInHand task, FormValues values) {
        desk.acknowledge(task.caseNumber(), values.text("acknowledgement"));
        return new Submission.Accepted(Facts.NONE, Message.of("request.next.acknowledged"));
    }

    @Submits(RequestProcess.ANSWER_REQUEST)
    Submission answer(TaskInHand task, FormValues values) {
        var outcome = values.text("requestOutcome");
        var asks = outcome.equals("ask");
        if (asks) {
            desk.ask(task.caseNumber(), values.text("answer"));
        } else {
            desk.answer(task.caseNumber(), values.text("answer"));
        }
        return new Submission.Accepted(
                Facts.of(RequestProcess.REQUEST_OUTCOME, outcome),
                Message.of(asks ? "request.next.asked" : "request.next.answered"));
    }
}
