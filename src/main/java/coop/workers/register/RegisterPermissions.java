package coop.workers.register;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.shared.NotFound;
import org.springframework.stereotype.Component;

/** Who may write in the register and who may see what of it. What one may not see does not exist. */
@Component
class RegisterPermissions {

    private static final Role[] WRITERS = {Role.MEMBERSHIP_TEAM, Role.SECRETARY, Role.ADMINISTRATOR};
    private static final Role[] APPOINTERS = {Role.SECRETARY, Role.ADMINISTRATOR};
    private static final Role[] READERS = {
        Role.MEMBERSHIP_TEAM, Role.SECRETARY, Role.TREASURER, Role.BOARD, Role.ADMINISTRATOR
    };

    private final CurrentActor currentActor;

    RegisterPermissions(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    void requireOffice() {
        demand(currentActor.get().isOffice());
    }

    void mayWrite() {
        demand(canWrite());
    }

    /** Who holds which office is the secretary's to enter. */
    void mayAppoint() {
        demand(canAppoint());
    }

    /** The full view, with shares and other property (2014 Act, s.30). */
    void mayReadAll() {
        demand(canReadAll());
    }

    /** The view that members may inspect, without shares and other property (2014 Act, s.103). */
    void mayInspect() {
        demand(canInspect());
    }

    boolean canWrite() {
        var actor = currentActor.get();
        return actor.isOffice() || actor.isAnyOf(WRITERS);
    }

    boolean canAppoint() {
        var actor = currentActor.get();
        return actor.isOffice() || actor.isAnyOf(APPOINTERS);
    }

    boolean canReadAll() {
        var actor = currentActor.get();
        return actor.isOffice() || actor.isAnyOf(READERS);
    }

    boolean canInspect() {
        Actor actor = currentActor.get();
        return actor.isOffice() || actor.person() != null;
    }

    private static void demand(boolean allowed) {
        if (!allowed) {
            throw new NotFound();
        }
    }
}
