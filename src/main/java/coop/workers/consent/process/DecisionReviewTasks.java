package coop.workers.consent.process;

import static coop.workers.consent.process.DecisionReviewProcess.REVIEW;
import static coop.workers.consent.process.DecisionReviewProcess.REVIEW_ON;
import static coop.workers.consent.process.DecisionReviewProcess.STILL_RIGHT;

import coop.workers.consent.RoundDesk;
import coop.workers.forms.FormValues;
import coop.workers.shared.Message;
import coop.workers.shared.Problem;
import coop.workers.workflow.Facts;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Submission;
import coop.workers.workflow.Submission.Accepted;
import coop.workers.workflow.Submission.Refused;
import coop.workers.workflow.Submits;
import coop.workers.workflow.TaskHandlers;
import coop.workers.workflow.TaskInHand;
import org.springframework.stereotype.Component;

/** The user task of the review of a decision. */
@Component
class DecisionReviewTasks implements TaskHandlers {

    private final RoundDesk rounds;

    DecisionReviewTasks(RoundDesk rounds) {
        this.rounds = rounds;
    }

    @Override
    public ProcessKey process() {
        return DecisionReviewProcess.KEY;
    }

    @Submits("review-decision")
    Submission reviewDecision(TaskInHand task, FormValues answers) {
        var review = answers.text(REVIEW.name());
        var note = answers.text("reviewNote");
        if (!review.equals(STILL_RIGHT)) {
            rounds.reviewDecision(task.caseNumber(), null, note);
            return new Accepted(Facts.of(REVIEW, review), Message.of("consent.next.reviewed." + review));
        }
        var next = answers.date("nextReviewOn").orElse(null);
        if (next == null) {
            return new Refused(Problem.at("nextReviewOn", "consent.problem.reviewDateMissing"));
        }
        rounds.reviewDecision(task.caseNumber(), next, note);
        return new Accepted(
                Facts.of(REVIEW, review).and(REVIEW_ON, next), Message.of("consent.next.reviewed." + review));
    }
}
