package coop.workers.workflow;

import coop.workers.access.Role;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Starts processes and tells running ones what happened. All calls join the caller's transaction. */
public interface Processes {

    /**
     * Starts {@code process} for a case.
     *
     * @throws AlreadyRunning if the same process is running for the same case
     */
    void start(ProcessKey process, CaseHeading heading, Facts facts);

    /** A process to be started for a case. */
    record Start(CaseHeading heading, Facts facts) {}

    /**
     * Starts {@code process} for many new cases at once, which is several times as fast as one by one. No process may have run
     * for any of them yet, else none is started.
     */
    void startAll(ProcessKey process, List<Start> starts);

    /**
     * Tells every process of the case that waits for {@code message}. Where none waits yet the message is kept and tried
     * again, for up to a day, so that a quick answer is not lost. Where work of the case has been handed in and has not taken
     * effect yet, that takes effect first, and the message reaches the process a few seconds later.
     */
    void tell(CaseNumber number, MessageName message, Facts facts);

    /** Tells {@code process} of the case, if it is running; what happens after its end is no business of it. */
    default void tellIfRunning(ProcessKey process, CaseNumber number, MessageName message) {
        if (isRunning(process, number)) {
            tell(number, message, Facts.NONE);
        }
    }

    /** Changes facts of the running process; timers that read a changed date fact are set anew. */
    void setFacts(ProcessKey process, CaseNumber number, Facts facts);

    /**
     * From now on {@code now} is asked whatever the process asks {@code before} by name in the case; what they have written so
     * far goes along. The wing must name {@code now} to {@link AsksPeople} from here on.
     */
    void askInstead(ProcessKey process, CaseNumber number, PersonId before, PersonId now);

    /** Changes what work queues show of the case. */
    void rehead(CaseHeading heading);

    /** What work queues show of the case now, so that a part of it can be changed; empty where none was ever given. */
    Optional<CaseHeading> heading(CaseNumber number);

    /** Lets the work of a case be found by the words of {@code text}, by those who hold one of the roles that may read it. */
    void said(CaseNumber number, String text, Set<Role> readers);

    /** Is a process of this key running for the case? */
    boolean isRunning(ProcessKey process, CaseNumber number);

    /** Is any process running for the case? */
    boolean isAnyRunning(CaseNumber number);

    /**
     * Forgets what work queues showed of a case, which is all that this room knows of whom it is about.
     *
     * @throws IllegalStateException if a process is running for it
     */
    void forget(CaseNumber number);

    /** The process is running for the case already. */
    final class AlreadyRunning extends RuntimeException {
        public AlreadyRunning(ProcessKey process, CaseNumber number) {
            super("%s is already running for %s".formatted(process, number));
        }
    }
}
