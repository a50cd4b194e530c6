package coop.workers.access;

import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Knows whose page is open because the thread was told, else because somebody has come in. */
@Component
class WhosePageNow implements CurrentPerson {

    private static final ThreadLocal<@Nullable PersonId> TOLD = new ThreadLocal<>();

    private final Standing standing;

    WhosePageNow(Standing standing) {
        this.standing = standing;
    }

    @Override
    public Optional<PersonId> find() {
        var told = TOLD.get();
        return told != null ? Optional.of(told) : cameIn();
    }

    @Override
    public PersonId get() {
        return find().orElseThrow(NotFound::new);
    }

    private Optional<PersonId> cameIn() {
        var session = SecurityContextHolder.getContext().getAuthentication();
        if (session instanceof PersonAuthentication person) {
            return standing.outside(person.getPrincipal().id()).map(PeopleWithPages.Someone::person);
        }
        return session instanceof StaffAuthentication staff
                ? standing.of(staff.getPrincipal().account()).map(Actor::person)
                : Optional.empty();
    }

    @Override
    public <T> T as(PersonId person, Supplier<T> work) {
        var before = TOLD.get();
        TOLD.set(person);
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
