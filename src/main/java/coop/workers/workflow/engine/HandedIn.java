package coop.workers.workflow.engine;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
import coop.workers.workflow.TaskId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work that was handed in.
 *
 * @param cameBackAt since when it is open again, because it could not take effect; null while it waits
 */
record HandedIn(
        TaskId task,
        CaseNumber caseNumber,
        PersonId by,
        Instant at,
        Instant takesEffect,
        int tries,
        @Nullable Instant cameBackAt) {

    boolean isWaiting() {
        return cameBackAt == null;
    }
}
