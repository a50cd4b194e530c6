package coop.workers.consent.process;

import coop.workers.workflow.Fact;
import coop.workers.workflow.GivenAtStart;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Vocabulary;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Every name that the diagram of the review of a decision shares with Java. */
@Component
@GivenAtStart(process = "decision-review", facts = "reviewOn")
class DecisionReviewProcess implements Vocabulary {

    static final ProcessKey KEY = new ProcessKey("decision-review");

    static final Fact<LocalDate> REVIEW_ON = Fact.date("reviewOn");
    /** {@code stillRight}, {@code raiseAnew} or {@code notNeeded}. */
    static final Fact<String> REVIEW = Fact.word("review");

    static final String STILL_RIGHT = "stillRight";

    static final String REVIEW_DECISION_FORM = "review-decision";

    @Override
    public ProcessKey process() {
        return KEY;
    }

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(REVIEW_ON, REVIEW);
    }

    @Override
    public Set<String> forms() {
        return Set.of(REVIEW_DECISION_FORM);
    }
}
