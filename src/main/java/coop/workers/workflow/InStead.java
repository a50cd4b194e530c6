package coop.workers.workflow;

import coop.workers.shared.PersonId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * In whose stead somebody sees work today.
 *
 * @param people for whom they stand in
 * @param queues whose people are all away, by one of those for whom they stand in
 */
public record InStead(Set<PersonId> people, Map<String, PersonId> queues) {

    /** The person in whose stead {@code item} is seen; empty where it is seen anyway. */
    public Optional<PersonId> of(WorkItem item) {
        var holder = item.assignee();
        if (holder != null) {
            return people.contains(holder) ? Optional.of(holder) : Optional.empty();
        }
        return item.queue() == null ? Optional.empty() : Optional.ofNullable(queues.get(item.queue()));
    }
}
