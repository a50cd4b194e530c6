package coop.workers.membership.process;

import coop.workers.forms.FormValues;
import coop.workers.membership.ReviewDesk;
import coop.workers.membership.ReviewDesk.Outcome;
import coop.workers.shared.Message;
import coop.workers.workflow.Facts;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Submission;
import coop.workers.workflow.Submits;
import coop.workers.workflow.TaskHandlers;
import coop.workers.workflow.TaskInHand;
import org.springframework.stereotype.Component;

/** The user tasks of a standing review: both take the same form. */
@Component
class StandingReviewTasks implements TaskHandlers {

    private final ReviewDesk desk;

    StandingReviewTasks(ReviewDesk desk) {
        this.desk = desk;
    }

    @Override
    public ProcessKey process() {
        return StandingReviewProcess.KEY;
    }

    @Submits(StandingReviewProcess.TALK_ABOUT_STANDING)
    Submission talk(TaskInHand task, FormValues values) {
        var word = values.text("standingOutcome");
        var outcome = outcome(word);
        desk.talk(task.caseNumber(), outcome, values.text("conversationNotes"), values.date("pauseUntil"));
        return new Submission.Accepted(
                Facts.of(StandingReviewProcess.STANDING_OUTCOME, word),
                Message.of("membership.next.conversation." + outcome));
    }

    private static Outcome outcome(String word) {
        return switch (word) {
            case "goesOn" -> Outcome.GOES_ON;
            case "pauses" -> Outcome.PAUSES;
            case "supporter" -> Outcome.SUPPORTER;
            default -> Outcome.NOT_REACHED;
        };
    }
}
