package coop.workers.workflow;

import coop.workers.shared.PersonId;
import java.util.Map;
import java.util.Set;

/** Names the groups, beyond the roles, that a diagram may give work to. */
public interface KnownQueues {

    /** Name for people by the key used in diagrams. */
    Map<String, String> queues();

    /** The keys of the queues that are open to {@code person} now. */
    Set<String> queuesOf(PersonId person);

    /** The people to whom {@code queue} is open now; nobody where it is not known here. */
    Set<PersonId> peopleOf(String queue);
}
