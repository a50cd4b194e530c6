package coop.workers.consent;

import coop.workers.access.Actor;
import coop.workers.workflow.KnownQueues;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Knows who belongs to those who proposed something: by a role, or by a group. */
@Component
class Proposers {

    private final List<KnownQueues> groups;

    Proposers(List<KnownQueues> groups) {
        this.groups = List.copyOf(groups);
    }

    boolean mayAmend(Actor actor, Proposal proposal) {
        var queues = new HashSet<>(actor.queues());
        var person = actor.person();
        if (person != null) {
            groups.forEach(known -> queues.addAll(known.queuesOf(person)));
        }
        return ConsentPermissions.mayAmend(queues, actor, proposal);
    }
}
