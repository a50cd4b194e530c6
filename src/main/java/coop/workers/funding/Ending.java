package coop.workers.funding;

import jakarta.persistence.Column;
import org.jspecify.annotations.Nullable;

/**
 * How it came to nothing, once it has.
 *
 * @param because in the funder's words or ours; null while it goes on
 * @param byFunder whether the funder has withdrawn its programme
 */
record Ending(
        @Column(name = "ended_because") @Nullable String because,
        @Column(name = "ended_by_funder") boolean byFunder) {

    static final Ending NONE = new Ending(null, false);
}
