package coop.workers.funding;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.groups.GroupJoined;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets whoever joins a group read what it asks for from then on, and what it has asked for. */
@Component
class Newcomers {

    private final Opportunities opportunities;
    private final BidsAtWork bids;
    private final CurrentActor currentActor;

    Newcomers(Opportunities opportunities, @Lazy BidsAtWork bids, CurrentActor currentActor) {
        this.opportunities = opportunities;
        this.bids = bids;
        this.currentActor = currentActor;
    }

    @EventListener
    void joined(GroupJoined event) {
        currentActor.as(Actor.OFFICE, () -> opportunities
                .ofGroup(event.group())
                .forEach(opportunity -> bids.admit(opportunity, event.person())));
    }
}
