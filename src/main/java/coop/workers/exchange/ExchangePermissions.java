package coop.workers.exchange;

import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.shared.NotFound;
import org.springframework.stereotype.Component;

/** Who may bring lists of members and take them away. For others there is no such place. */
@Component
class ExchangePermissions {

    private final CurrentActor currentActor;

    ExchangePermissions(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    void demand() {
        if (!allow()) {
            throw new NotFound();
        }
    }

    boolean allow() {
        var actor = currentActor.get();
        return actor.isOffice() || actor.isAnyOf(Role.MEMBERSHIP_TEAM, Role.SECRETARY, Role.ADMINISTRATOR);
    }
}
