package coop.workers.election;

import coop.workers.access.CurrentActor;
import coop.workers.access.CurrentPerson;
import coop.workers.access.Role;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may do what in an election. */
@Component
class ElectionPermissions {

    private final CurrentActor actor;
    private final CurrentPerson currentPerson;

    ElectionPermissions(CurrentActor actor, CurrentPerson currentPerson) {
        this.actor = actor;
        this.currentPerson = currentPerson;
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

    /** Whose page is open, or who of the office asks for themself. */
    PersonId requirePerson() {
        return currentPerson
                .find()
                .or(() -> Optional.ofNullable(actor.get().person()))
                .orElseThrow(NotFound::new);
    }
}
