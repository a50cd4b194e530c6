package coop.workers.consent.process;

import coop.workers.shared.CaseNumber;
import coop.workers.workflow.CaseHeading;
import coop.workers.workflow.Facts;
import coop.workers.workflow.Processes;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Lets decisions come back: one review per case, whose date a later decision on the same case moves. */
@Component
class DecisionReviews {

    private final Processes processes;

    DecisionReviews(Processes processes) {
        this.processes = processes;
    }

    void schedule(CaseNumber number, LocalDate reviewOn) {
        var facts = Facts.of(DecisionReviewProcess.REVIEW_ON, reviewOn);
        if (processes.isRunning(DecisionReviewProcess.KEY, number)) {
            processes.setFacts(DecisionReviewProcess.KEY, number, facts);
        } else {
            var heading = processes.heading(number).orElseGet(() -> new CaseHeading(number, number.value()));
            processes.start(DecisionReviewProcess.KEY, heading, facts);
        }
    }
}
