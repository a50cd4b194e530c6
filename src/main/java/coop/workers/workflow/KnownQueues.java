package coop.workers.workflow;

import java.util.Map;

/** Names the groups, beyond the roles, that a diagram may give work to. */
public interface KnownQueues {

    /** Name for people by the key used in diagrams. */
    Map<String, String> queues();

    /** The keys of the queues that are open to {@code person} now. */
    java.util.Set<String> queuesOf(coop.workers.shared.PersonId person);
}
