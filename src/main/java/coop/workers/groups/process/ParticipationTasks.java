package coop.workers.groups.process;

import coop.workers.forms.FormValues;
import coop.workers.groups.ParticipationDesk;
import coop.workers.shared.Message;
import coop.workers.workflow.Facts;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Submission;
import coop.workers.workflow.Submits;
import coop.workers.workflow.TaskHandlers;
import coop.workers.workflow.TaskInHand;
import org.springframework.stereotype.Component;

/** The user tasks of participation: both take the same form. */
@Component
class ParticipationTasks implements TaskHandlers {

    private final ParticipationDesk desk;

    ParticipationTasks(ParticipationDesk desk) {
        this.desk = desk;
    }

    @Override
    public ProcessKey process() {
        return ParticipationProcess.KEY;
    }

    @Submits(ParticipationProcess.CONFIRM_PARTICIPATION)
    Submission confirm(TaskInHand task, FormValues values) {
        var met = values.text("monthOutcome").equals("tookPart");
        var problems = met ? desk.confirm(task.caseNumber()) : desk.noMeeting(task.caseNumber());
        return problems.isEmpty()
                ? new Submission.Accepted(
                        Facts.NONE, Message.of(met ? "groups.round.next.confirmed" : "groups.round.next.no-meeting"))
                : new Submission.Refused(problems);
    }
}
