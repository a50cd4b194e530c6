package coop.workers.election;

import coop.workers.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who stands for election.
 *
 * @param person null where they are not in the register
 * @param withdrawn since the ballot opened: the name stays on the papers and is passed over
 */
public record Standing(String name, @Nullable PersonId person, boolean withdrawn) {

    public static Standing of(String name, @Nullable PersonId person) {
        return new Standing(name, person, false);
    }
}
