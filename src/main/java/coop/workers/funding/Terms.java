package coop.workers.funding;

import jakarta.persistence.Column;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * On what terms money is given.
 *
 * @param purpose what it may be spent on; null where that is anything
 * @param conditions what the funder asks of us
 * @param strings whether there are strings that were not in the bid
 */
public record Terms(
        @Column(name = "starts_on") LocalDate startsOn,
        @Column(name = "ends_on") LocalDate endsOn,
        @Column(name = "purpose") @Nullable String purpose,
        @Column(name = "conditions") String conditions,
        @Column(name = "new_strings") boolean strings) {

    public boolean isRestricted() {
        return purpose != null;
    }

    /** Days alone. */
    Terms withoutWords() {
        return new Terms(startsOn, endsOn, null, "", strings);
    }
}
