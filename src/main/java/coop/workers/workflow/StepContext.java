package coop.workers.workflow;

import coop.workers.shared.CaseNumber;
import java.util.Optional;

/** What a step knows: its case, and the facts so far. */
public interface StepContext {

    CaseNumber caseNumber();

    <T> Optional<T> fact(Fact<T> fact);

    /** The name of the letter the diagram gives this step ({@code letter} among the step's inputs), where it gives one. */
    Optional<String> letter();

    /**
     * The letter of a step that cannot be done without one.
     *
     * @throws IllegalStateException if the diagram names none: an incident for the owner of the process to mend
     */
    default String requiredLetter() {
        return letter().orElseThrow(() -> new IllegalStateException("The diagram names no letter for this step"));
    }
}
