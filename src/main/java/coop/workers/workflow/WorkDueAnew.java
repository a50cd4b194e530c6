package coop.workers.workflow;

import coop.workers.access.Actor;
import coop.workers.shared.CaseNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Published inside the transaction when somebody says anew when work is due, so that a line stays with the case.
 *
 * @param title of the work, as the diagram names it
 * @param before null where it had no date
 */
public record WorkDueAnew(
        TaskId task,
        String title,
        CaseNumber caseNumber,
        @Nullable Instant before,
        Instant due,
        Actor by) {}
