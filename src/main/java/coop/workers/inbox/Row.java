package coop.workers.inbox;

import coop.workers.workflow.WorkFilter.Urgency;
import coop.workers.workflow.WorkItem;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of work.
 *
 * @param who the name of whoever has it; null where nobody has
 * @param inSteadOf the name of the absent person in whose stead it is seen; null where it is seen anyway
 */
public record Row(
        WorkItem item,
        Urgency urgency,
        @Nullable String who,
        @Nullable String inSteadOf) {}
