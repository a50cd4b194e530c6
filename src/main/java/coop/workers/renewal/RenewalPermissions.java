package coop.workers.renewal;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who may do what to which renewal. Nobody decides on their own co-op: its people are kept out of its cases. */
@Component
@Lazy
class RenewalPermissions {

    private final CurrentActor actor;
    private final CaseDesk cases;

    RenewalPermissions(CurrentActor actor, CaseDesk cases) {
        this.actor = actor;
        this.cases = cases;
    }

    /** Steps of the process are the office's own. */
    void requireOffice() {
        if (!actor.get().isOffice()) {
            throw new NotFound();
        }
    }

    boolean mayRead(CaseNumber number) {
        return cases.mayRead(number);
    }

    /** Whoever talks to members about their subscription. */
    Actor requireConversation(CaseNumber number) {
        return require(number, Role.MEMBERSHIP_TEAM, Role.TREASURER);
    }

    Actor requireTreasurer(CaseNumber number) {
        return require(number, Role.TREASURER);
    }

    boolean mayConverse(CaseNumber number) {
        return actor.get().isAnyOf(Role.MEMBERSHIP_TEAM, Role.TREASURER) && mayRead(number);
    }

    /** Whoever starts renewals and sees how many are under way. */
    Actor requireStarter() {
        var who = actor.get();
        if (!who.isOffice() && !who.isAnyOf(Role.MEMBERSHIP_TEAM, Role.TREASURER)) {
            throw new NotFound();
        }
        return who;
    }

    private Actor require(CaseNumber number, Role... roles) {
        var who = actor.get();
        if (!who.isAnyOf(roles) || who.person() == null || !mayRead(number)) {
            throw new NotFound();
        }
        return who;
    }
}
