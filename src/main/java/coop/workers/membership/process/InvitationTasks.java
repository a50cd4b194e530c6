package coop.workers.membership.process;

import coop.workers.forms.FormValues;
import coop.workers.membership.InvitationDesk;
import coop.workers.shared.Message;
import coop.workers.workflow.Facts;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Submission;
import coop.workers.workflow.Submits;
import coop.workers.workflow.TaskHandlers;
import coop.workers.workflow.TaskInHand;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The user tasks of invitations: both take the same form. */
@Component
class InvitationTasks implements TaskHandlers {

    private final InvitationDesk desk;

    InvitationTasks(@Lazy InvitationDesk desk) {
        this.desk = desk;
    }

    @Override
    public ProcessKey process() {
        return InvitationProcess.KEY;
    }

    @Submits(InvitationProcess.INVITE)
    Submission invite(TaskInHand task, FormValues values) {
        var outcome = values.text("inviteOutcome");
        var invited = outcome.equals("invite");
        if (invited) {
            desk.invite(task.caseNumber(), values.text("inviteWords"));
        } else {
            desk.leave(task.caseNumber());
        }
        return new Submission.Accepted(
                Facts.of(InvitationProcess.INVITE_OUTCOME, outcome),
                Message.of(invited ? "membership.next.invited" : "membership.next.not-now"));
    }
}
