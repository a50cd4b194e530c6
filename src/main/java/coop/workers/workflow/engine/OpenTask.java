package coop.workers.workflow.engine;

import coop.workers.shared.PersonId;
import coop.workers.workflow.WorkItem;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of the work queue with what decides on access to it.
 *
 * @param asked whom the diagram asks by name; null where it asks a queue
 * @param excluded people who have a conflict of interest in the case
 */
record OpenTask(
        WorkItem item, @Nullable String formId, @Nullable PersonId asked, Set<PersonId> excluded) {}
