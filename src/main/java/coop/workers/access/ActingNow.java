package coop.workers.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Knows who acts because the thread was told, else because somebody has signed in. */
@Component
class ActingNow implements CurrentActor {

    private final Standing standing;
    private static final ThreadLocal<@Nullable Actor> TOLD = new ThreadLocal<>();

    ActingNow(Standing standing) {
        this.standing = standing;
    }

    @Override
    public Actor get() {
        var actor = TOLD.get();
        return actor != null ? actor : signedIn().orElseThrow(ActingNow::nobody);
    }

    private Optional<Actor> signedIn() {
        var session = SecurityContextHolder.getContext().getAuthentication();
        if (session instanceof PersonAuthentication person) {
            return standing.outside(person.getPrincipal().id()).map(someone -> Actor.outside(someone.name()));
        }
        return session instanceof StaffAuthentication staff
                ? standing.of(staff.getPrincipal().account())
                : Optional.empty();
    }

    private static AuthenticationCredentialsNotFoundException nobody() {
        return new AuthenticationCredentialsNotFoundException("Nobody is acting");
    }

    @Override
    public <T> T as(Actor actor, Supplier<T> work) {
        var before = TOLD.get();
        TOLD.set(actor);
        try {
            return work.get();
        } finally {
            if (before == null) {
                TOLD.remove();
            } else {
                TOLD.set(before);
            }
        }
    }
}
