package coop.workers.funding;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.groups.Groups;
import coop.workers.groups.Groups.Group;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.Person;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Finds opportunities with the names of those they concern. */
@Component
@Lazy
class FundingFiles {

    private final Opportunities opportunities;
    private final Awards awards;
    private final Funders funders;
    private final FundingPermissions permissions;
    private final Groups groups;
    private final RegisterDesk register;
    private final CurrentActor currentActor;

    FundingFiles(
            Opportunities opportunities,
            Awards awards,
            Funders funders,
            FundingPermissions permissions,
            Groups groups,
            RegisterDesk register,
            CurrentActor currentActor) {
        this.opportunities = opportunities;
        this.awards = awards;
        this.funders = funders;
        this.permissions = permissions;
        this.groups = groups;
        this.register = register;
        this.currentActor = currentActor;
    }

    /** @throws NotFound if there is none, or the actor may not read it */
    Opportunity get(CaseNumber number) {
        return opportunities
                .findByCaseNumber(number.value())
                .filter(permissions::mayRead)
                .orElseThrow(NotFound::new);
    }

    /** For a step of a process. */
    Opportunity forStep(CaseNumber number) {
        permissions.requireOffice();
        return get(number);
    }

    /** Is there anything still to be done, for the bid or for the award that came of it? */
    boolean isUnderWay(Opportunity opportunity) {
        return opportunity.status().isOpen()
                || awards.findById(opportunity.id())
                        .filter(award -> award.status().isOpen())
                        .isPresent();
    }

    Funder funder(Opportunity opportunity) {
        return funders.get(opportunity.funder());
    }

    OpportunityFile file(Opportunity opportunity) {
        return opportunity.file(funder(opportunity).name(), groupName(opportunity.group()), ownerName(opportunity));
    }

    private String groupName(String key) {
        return groups.all().stream()
                .filter(group -> group.key().equals(key))
                .map(Group::name)
                .findFirst()
                .orElse(key);
    }

    private String ownerName(Opportunity opportunity) {
        return currentActor
                .as(Actor.OFFICE, () -> register.person(opportunity.owner()))
                .map(Person::fullName)
                .orElse("");
    }
}
