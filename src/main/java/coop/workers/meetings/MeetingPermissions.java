package coop.workers.meetings;

import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import org.springframework.stereotype.Component;

/** Who may know of general meetings, who keeps them, and who stands in for what two people have to do. */
@Component
class MeetingPermissions {

    private final CurrentActor actor;

    MeetingPermissions(CurrentActor actor) {
        this.actor = actor;
    }

    /** Whoever works here or is in the register. */
    void requireReader() {
        var who = actor.get();
        if (!who.isOffice() && who.person() == null) {
            throw new NotFound();
        }
    }

    /** The secretary calls meetings, changes them and keeps what happens there. */
    void requireKeeper() {
        if (!isKeeper()) {
            throw new NotFound();
        }
    }

    boolean isKeeper() {
        var who = actor.get();
        return who.isOffice() || who.isAnyOf(Role.SECRETARY, Role.ADMINISTRATOR);
    }

    boolean isWitness() {
        var who = actor.get();
        return who.person() != null && who.isAnyOf(Role.SECRETARY, Role.RETURNING_OFFICER, Role.BOARD);
    }

    /** One of the two people who enter what came on paper. */
    PersonId requireWitness() {
        var who = actor.get();
        var person = who.person();
        if (person == null || !isWitness()) {
            throw new NotFound();
        }
        return person;
    }

    /** Who is signed in, as themself. */
    PersonId requirePerson() {
        var person = actor.get().person();
        if (person == null) {
            throw new NotFound();
        }
        return person;
    }

    /** By name, for what is written down. */
    String name() {
        return actor.get().name();
    }
}
