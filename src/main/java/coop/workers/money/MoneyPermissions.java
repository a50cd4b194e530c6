package coop.workers.money;

import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.shared.NotFound;
import org.springframework.stereotype.Component;

/** Who handles money and who may look at it. What one may not see does not exist. */
@Component
class MoneyPermissions {

    private final CurrentActor currentActor;

    MoneyPermissions(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    /** Issuing, crediting, entering and matching payments. */
    void mayHandle() {
        demand(canHandle());
    }

    boolean canHandle() {
        return currentActor.get().isOffice() || currentActor.get().is(Role.TREASURER);
    }

    void mayLook() {
        demand(canLook());
    }

    boolean canLook() {
        var actor = currentActor.get();
        return actor.isOffice()
                || actor.isAnyOf(Role.TREASURER, Role.SECRETARY, Role.MEMBERSHIP_TEAM, Role.ADMINISTRATOR);
    }

    private static void demand(boolean allowed) {
        if (!allowed) {
            throw new NotFound();
        }
    }
}
