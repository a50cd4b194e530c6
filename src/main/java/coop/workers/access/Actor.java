package coop.workers.access;

import coop.workers.shared.PersonId;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who is acting now: somebody signed in, somebody with a private link, or the office itself.
 *
 * @param person null for the office itself and for people outside who are not in the register
 * @param name as it stands in timelines
 * @param roles read afresh for each command, so that losing one works at once
 */
public record Actor(@Nullable PersonId person, String name, Set<Role> roles) {

    /** The office acting by itself: steps of a process, timers, imports. */
    public static final Actor OFFICE = new Actor(null, "The office", Set.of());

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Somebody outside who came by a private link. */
    public static Actor outside(String name) {
        return new Actor(null, name, Set.of());
    }

    /** Is it the office itself? Asked by identity, so that nobody becomes the office by giving its name as their own. */
    @SuppressWarnings("ReferenceEquality")
    public boolean isOffice() {
        return this == OFFICE;
    }

    /** Do they hold this role now? */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Do they hold one of these roles now? */
    public boolean isAnyOf(Role... candidates) {
        return Set.of(candidates).stream().anyMatch(roles::contains);
    }

    /** Are they this person of the register? The office itself is nobody. */
    public boolean is(PersonId other) {
        return other.equals(person);
    }

    /** The queues this actor's roles open, as named in diagrams. */
    public Set<String> queues() {
        return roles.stream().map(Role::key).collect(Collectors.toUnmodifiableSet());
    }
}
