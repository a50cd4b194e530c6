package coop.workers.funding;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.groups.Groups;
import coop.workers.groups.Groups.Group;
import coop.workers.organisation.Settings;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Who may do what about money from outside: whoever belongs to a group registers what it could ask for and carries it; the
 * board, the secretary and the treasurer read along; the treasurer keeps the money. Who has a conflict of interest sees none
 * of it.
 */
@Component
@Lazy
class FundingPermissions {

    private final CurrentActor currentActor;
    private final CaseDesk cases;
    private final Groups groups;
    private final Settings settings;

    FundingPermissions(CurrentActor currentActor, CaseDesk cases, Groups groups, Settings settings) {
        this.currentActor = currentActor;
        this.cases = cases;
        this.groups = groups;
        this.settings = settings;
    }

    /** Steps of a process are the office's own. */
    void requireOffice() {
        demand(currentActor.get().isOffice());
    }

    boolean mayRead(Opportunity opportunity) {
        return !opportunity.isLetGo() && cases.mayRead(opportunity.number());
    }

    void requireReader(Opportunity opportunity) {
        demand(mayRead(opportunity));
    }

    /** Reads of every group's bids. */
    boolean readsAll() {
        var who = currentActor.get();
        return who.isOffice() || who.isAnyOf(Role.BOARD, Role.SECRETARY, Role.TREASURER);
    }

    /** The groups whose bids they may read for belonging to them; empty where they belong to none. */
    List<Group> ownGroups() {
        var person = currentActor.get().person();
        return person == null ? List.of() : groups.of(person, settings.today());
    }

    /** Funders, and what was learned of them, are known to whoever may have a bid. */
    boolean mayLook() {
        return readsAll() || !ownGroups().isEmpty();
    }

    void requireLook() {
        demand(mayLook());
    }

    /** Funders are described by whoever belongs to a group, the secretary and the treasurer. */
    boolean mayDescribe() {
        var who = currentActor.get();
        return who.isOffice()
                || who.isAnyOf(Role.SECRETARY, Role.TREASURER)
                || !ownGroups().isEmpty();
    }

    Actor requireDescriber() {
        demand(mayDescribe());
        return currentActor.get();
    }

    /** Whoever belongs to a group may register something for it, and then carries it. */
    PersonId requireMember(String group) {
        demand(belongs(group));
        return me();
    }

    /** To work on a bid: for whoever carries it and their group. */
    Actor requireCarrier(Opportunity opportunity) {
        demand(mayCarry(opportunity));
        return currentActor.get();
    }

    boolean mayCarry(Opportunity opportunity) {
        return mayRead(opportunity) && belongs(opportunity.group());
    }

    /** To read a draft: for the group, or the secretary where there is nobody else; the aggregate refuses its writer. */
    PersonId requireDraftReader(Opportunity opportunity) {
        demand(mayRead(opportunity)
                && (belongs(opportunity.group()) || currentActor.get().is(Role.SECRETARY)));
        return me();
    }

    Actor requireSecretary(Opportunity opportunity) {
        return require(Role.SECRETARY, opportunity);
    }

    Actor requireTreasurer(Opportunity opportunity) {
        return require(Role.TREASURER, opportunity);
    }

    private Actor require(Role role, Opportunity opportunity) {
        demand(currentActor.get().is(role) && mayRead(opportunity));
        return currentActor.get();
    }

    PersonId me() {
        return Objects.requireNonNull(currentActor.get().person());
    }

    private boolean belongs(String group) {
        return ownGroups().stream().map(Group::key).anyMatch(group::equals);
    }

    private static void demand(boolean allowed) {
        if (!allowed) {
            throw new NotFound();
        }
    }
}
