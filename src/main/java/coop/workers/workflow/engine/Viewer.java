package coop.workers.workflow.engine;

import coop.workers.access.Role;
import coop.workers.shared.PersonId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whoever looks at lists of work, with all that decides on what they see.
 *
 * @param person null for somebody who acts without being anybody in particular
 * @param queues of their roles and groups
 */
record Viewer(@Nullable PersonId person, Set<Role> roles, Set<String> queues) {}
