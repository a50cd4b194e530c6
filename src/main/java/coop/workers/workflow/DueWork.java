package coop.workers.workflow;

import java.time.Instant;
import java.util.Optional;

/** What processes have to do by themselves, done here and now: for an office that plays a story, its clock turned back or moved on. */
public interface DueWork {

    /** When the next thing falls due after {@code moment} of all that waits; empty where nothing waits. */
    Optional<Instant> nextDueAfter(Instant moment);

    /** Does all that is due by the office's clock, in the caller's transaction. */
    void doWhatIsDue();

    /**
     * The same in an office whose own workers are about: what they have in hand is left to them, and what fails is left to be
     * tried again, as they would.
     */
    void lendAHand();

    /** Keeps the office's own workers out of it while time passes, so that no two try the same thing at once. */
    void alone(Runnable passage);

    /** How much is due by the office's clock and not yet done, besides what has failed for good. */
    long stillDue();
}
