package coop.workers.access;

import java.util.function.Supplier;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;

/** Knows who acts on a thread because it was told. */
@Component
class ActorOfThread implements CurrentActor {

    private static final ThreadLocal<Actor> ACTORS = new ThreadLocal<>();

    @Override
    public Actor get() {
        var actor = ACTORS.get();
        if (actor == null) {
            throw new AuthenticationCredentialsNotFoundException("Nobody is acting");
        }
        return actor;
    }

    @Override
    public <T> T as(Actor actor, Supplier<T> work) {
        var before = ACTORS.get();
        ACTORS.set(actor);
        try {
            return work.get();
        } finally {
            if (before == null) {
                ACTORS.remove();
            } else {
                ACTORS.set(before);
            }
        }
    }
}
