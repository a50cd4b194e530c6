package coop.workers.workflow;

import java.time.Instant;
import java.util.Optional;

/** What processes have to do by themselves, done here and now: for an office that plays a story with its clock turned back. */
public interface DueWork {

    /** When the next thing falls due of all that waits; empty where nothing waits. */
    Optional<Instant> nextDue();

    /** Does all that is due by the office's clock, in the caller's transaction. */
    void doWhatIsDue();
}
