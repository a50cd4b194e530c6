package coop.workers.election;

import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import org.springframework.stereotype.Component;

/** Who may do what in an election. */
@Component
class ElectionPermissions {

    private final CurrentActor actor;

    ElectionPermissions(CurrentActor actor) {
        this.actor = actor;
    }

    /** Steps of the process are the office's own. */
    void requireOffice() {
        if (!actor.get().isOffice()) {
            throw new NotFound();
        }
    }

    /** Runs the election; the secretary calls it. */
    void requireOfficer() {
        if (!isOfficer()) {
            throw new NotFound();
        }
    }

    boolean isOfficer() {
        var who = actor.get();
        return who.isOffice() || who.isAnyOf(Role.RETURNING_OFFICER, Role.SECRETARY);
    }

    boolean isWitness() {
        var who = actor.get();
        return who.person() != null && who.isAnyOf(Role.RETURNING_OFFICER, Role.SECRETARY, Role.BOARD);
    }

    /** A person who stands in with their name for what two people have to do. */
    Witness requireWitness() {
        var who = actor.get();
        var person = who.person();
        if (person == null || !who.isAnyOf(Role.RETURNING_OFFICER, Role.SECRETARY, Role.BOARD)) {
            throw new NotFound();
        }
        return new Witness(person, who.name());
    }

    /** One of the two people that some things need. */
    record Witness(PersonId person, String name) {}

    /** Whoever works here or is in the register. */
    void requireInsider() {
        var who = actor.get();
        if (!who.isOffice() && who.person() == null) {
            throw new NotFound();
        }
    }

    /** Who is signed in, as themself. */
    PersonId requirePerson() {
        var person = actor.get().person();
        if (person == null) {
            throw new NotFound();
        }
        return person;
    }
}
