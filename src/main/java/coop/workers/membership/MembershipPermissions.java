package coop.workers.membership;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.groups.Groups;
import coop.workers.organisation.Settings;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Who may do what here. Whoever coordinates a group speaks for it; the membership team does where nobody else can. Nobody
 * decides on themself.
 */
@Component
@Lazy
class MembershipPermissions {

    private final CurrentActor currentActor;
    private final CaseDesk cases;
    private final Groups groups;
    private final Settings settings;

    MembershipPermissions(CurrentActor currentActor, CaseDesk cases, Groups groups, Settings settings) {
        this.currentActor = currentActor;
        this.cases = cases;
        this.groups = groups;
        this.settings = settings;
    }

    /** Steps of a process are the office's own. */
    void requireOffice() {
        demand(currentActor.get().isOffice());
    }

    /** Whoever reads its case may read what is kept of it here. */
    boolean mayRead(CaseNumber number) {
        return cases.mayRead(number);
    }

    /** To speak for a group about somebody: for those who coordinate it, and the membership team. */
    Actor requireVoiceOf(String group, CaseNumber number, @Nullable PersonId about) {
        var who = currentActor.get();
        demand(cases.mayRead(number)
                && !isThemself(who, about)
                && (who.is(Role.MEMBERSHIP_TEAM) || coordinates(who, group)));
        return who;
    }

    /** To talk with somebody: for the membership team, and those who coordinate one of their groups. */
    Actor requireTalkWith(PersonId person, CaseNumber number) {
        var who = currentActor.get();
        demand(cases.mayRead(number)
                && !isThemself(who, person)
                && (who.is(Role.MEMBERSHIP_TEAM)
                        || groups.of(person, settings.today()).stream()
                                .anyMatch(group -> coordinates(who, group.key()))));
        return who;
    }

    Actor requireTeam(CaseNumber number, @Nullable PersonId about) {
        return require(Role.MEMBERSHIP_TEAM, number, about);
    }

    Actor requireSecretary(CaseNumber number) {
        return require(Role.SECRETARY, number, null);
    }

    /** Supporters are the membership team's and the secretary's to know. */
    Actor requireSupportersKeeper() {
        var who = currentActor.get();
        demand(keepsSupporters());
        return who;
    }

    boolean keepsSupporters() {
        var who = currentActor.get();
        return who.isOffice() || who.isAnyOf(Role.MEMBERSHIP_TEAM, Role.SECRETARY);
    }

    /** How people take part in a group is known to those who coordinate it and to the membership team. */
    boolean mayKnowStanding(String group) {
        var who = currentActor.get();
        return who.isOffice() || who.is(Role.MEMBERSHIP_TEAM) || coordinates(who, group);
    }

    private Actor require(Role role, CaseNumber number, @Nullable PersonId about) {
        var who = currentActor.get();
        demand(who.is(role) && cases.mayRead(number) && !isThemself(who, about));
        return who;
    }

    private boolean coordinates(Actor who, String group) {
        var person = who.person();
        return person != null && groups.coordinatorsOn(group, settings.today()).contains(person);
    }

    private static boolean isThemself(Actor who, @Nullable PersonId about) {
        return about != null && who.is(about);
    }

    private static void demand(boolean allowed) {
        if (!allowed) {
            throw new NotFound();
        }
    }
}
