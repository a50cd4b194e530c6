package coop.workers.funding;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.casework.CaseDesk;
import coop.workers.groups.Groups;
import coop.workers.groups.Groups.GroupMember;
import coop.workers.organisation.Settings;
import coop.workers.shared.PersonId;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who of the group that carries a bid can be given something of it. */
@Component
@Lazy
class CarryingGroup {

    private final Groups groups;
    private final CaseDesk cases;
    private final CurrentActor currentActor;
    private final Settings settings;

    CarryingGroup(Groups groups, CaseDesk cases, CurrentActor currentActor, Settings settings) {
        this.groups = groups;
        this.cases = cases;
        this.currentActor = currentActor;
        this.settings = settings;
    }

    /** Everybody in the group today but whoever carries it and those who stand back. */
    List<PersonId> othersThan(Opportunity opportunity) {
        return currentActor.as(Actor.OFFICE, () -> groups.membersOn(opportunity.group(), settings.today())).stream()
                .map(GroupMember::person)
                .filter(person -> !opportunity.isCarriedBy(person))
                .filter(person -> !cases.isExcluded(opportunity.number(), person))
                .toList();
    }
}
