package coop.workers.budget;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.budget.BudgetLine.Proposer;
import coop.workers.groups.Groups;
import coop.workers.groups.Groups.Group;
import coop.workers.organisation.Settings;
import coop.workers.shared.NotFound;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Who may do what with a group's money: whoever belongs to it reads and proposes; whoever coordinates it and the treasurer note
 * what is promised and spent.
 */
@Component
class BudgetPermissions {

    private final CurrentActor currentActor;
    private final Groups groups;
    private final Settings settings;

    BudgetPermissions(CurrentActor currentActor, Groups groups, Settings settings) {
        this.currentActor = currentActor;
        this.groups = groups;
        this.settings = settings;
    }

    void requireOffice() {
        demand(currentActor.get().isOffice());
    }

    boolean mayRead(String group) {
        var who = currentActor.get();
        return who.isOffice()
                || who.isAnyOf(Role.TREASURER, Role.SECRETARY, Role.BOARD, Role.MEMBERSHIP_TEAM)
                || belongs(who, group);
    }

    boolean mayPropose(String group) {
        return belongs(currentActor.get(), group) && isOpen(group);
    }

    boolean mayKeep(String group) {
        var who = currentActor.get();
        return who.isOffice() || who.is(Role.TREASURER) || coordinates(who, group);
    }

    Proposer requireProposer(String group) {
        demand(mayPropose(group));
        var who = currentActor.get();
        return new Proposer(Objects.requireNonNull(who.person()), who.name());
    }

    Actor requireKeeper(String group) {
        demand(mayKeep(group));
        return currentActor.get();
    }

    private boolean isOpen(String group) {
        return groups.all().stream().map(Group::key).anyMatch(group::equals);
    }

    private boolean belongs(Actor who, String group) {
        var person = who.person();
        return person != null
                && isOpen(group)
                && groups.membersOn(group, settings.today()).stream()
                        .anyMatch(member -> member.person().equals(person));
    }

    private boolean coordinates(Actor who, String group) {
        var person = who.person();
        return person != null && groups.coordinatorsOn(group, settings.today()).contains(person);
    }

    private static void demand(boolean allowed) {
        if (!allowed) {
            throw new NotFound();
        }
    }
}
