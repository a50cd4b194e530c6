package coop.workers.shared;

import java.util.Set;

/**
 * What the database refuses where two people do the same at the same time, by the names of its constraints: that is told to
 * the second of them as what it is. Whatever else it refuses is a mistake of ours, and goes on as one.
 */
public final class DoneTwice {

    private final Set<String> constraints;

    public DoneTwice(String... constraints) {
        this.constraints = Set.of(constraints);
    }

    /** Was it one of these that refused? */
    public boolean is(RuntimeException refusal) {
        return constraints.stream().anyMatch(String.valueOf(refusal.getMessage())::contains);
    }
}
