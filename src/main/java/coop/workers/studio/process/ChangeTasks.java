package coop.workers.studio.process;

import coop.workers.forms.FormValues;
import coop.workers.shared.Message;
import coop.workers.studio.ChangeDesk;
import coop.workers.workflow.Facts;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Submission;
import coop.workers.workflow.Submits;
import coop.workers.workflow.TaskHandlers;
import coop.workers.workflow.TaskInHand;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The user task of a change. */
@Component
class ChangeTasks implements TaskHandlers {

    private final ChangeDesk desk;

    ChangeTasks(@Lazy ChangeDesk desk) {
        this.desk = desk;
    }

    @Override
    public ProcessKey process() {
        return ChangeProcess.KEY;
    }

    @Submits(ChangeProcess.AGREE_TO_CHANGE)
    public Submission agreeToChange(TaskInHand task, FormValues values) {
        var answer = values.text("secondOwner");
        var agrees = answer.equals(ChangeProcess.AGREES);
        var problems = desk.answer(task.caseNumber(), agrees, values.text("changeReasons"));
        return problems.isEmpty()
                ? new Submission.Accepted(
                        Facts.of(ChangeProcess.SECOND_OWNER, answer),
                        Message.of(agrees ? "studio.next.published" : "studio.next.given-back"))
                : new Submission.Refused(problems);
    }
}
