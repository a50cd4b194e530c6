package coop.workers.studio;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.shared.NotFound;
import org.springframework.stereotype.Component;

/** Who may do what with processes: everybody who works here reads them, their owners change them. */
@Component
class StudioPermissions {

    private final CurrentActor actors;

    StudioPermissions(CurrentActor actors) {
        this.actors = actors;
    }

    /** @throws NotFound unless the actor works here */
    Actor colleague() {
        var actor = actors.get();
        if (actor.roles().isEmpty()) {
            throw new NotFound();
        }
        return actor;
    }

    /** @throws NotFound unless the actor owns processes */
    Actor owner() {
        var actor = actors.get();
        if (!owns(actor)) {
            throw new NotFound();
        }
        return actor;
    }

    boolean mayChange() {
        return owns(actors.get());
    }

    private static boolean owns(Actor actor) {
        return actor.person() != null && actor.is(Role.PROCESS_OWNER);
    }
}
