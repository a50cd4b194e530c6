package coop.workers.money.process;

import coop.workers.forms.FormValues;
import coop.workers.money.StatementDesk;
import coop.workers.shared.Message;
import coop.workers.workflow.Facts;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Submission;
import coop.workers.workflow.Submits;
import coop.workers.workflow.TaskHandlers;
import coop.workers.workflow.TaskInHand;
import org.springframework.stereotype.Component;

/** The one user task of lines set aside. */
@Component
class SetAsideTasks implements TaskHandlers {

    private final StatementDesk desk;

    SetAsideTasks(StatementDesk desk) {
        this.desk = desk;
    }

    @Override
    public ProcessKey process() {
        return SetAsideProcess.KEY;
    }

    @Submits(SetAsideProcess.LOOK_AT_LINES)
    Submission dealtWith(TaskInHand task, FormValues values) {
        desk.settleAll(task.caseNumber(), values.text("whatWasDone"));
        return new Submission.Accepted(Facts.NONE, Message.of("money.aside.next"));
    }
}
