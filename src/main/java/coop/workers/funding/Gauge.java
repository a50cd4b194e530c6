package coop.workers.funding;

import coop.workers.money.Reliance;
import jakarta.persistence.Column;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * How much of a year's income hangs on this funder, on money for purposes of others, and on members and supporters, in per
 * cent with one decimal: without what is asked for, and with it.
 *
 * @param asOf the last day of the twelve months that were looked at
 */
public record Gauge(
        @Column(name = "gauged_on") LocalDate asOf,
        @Column(name = "funder_before") BigDecimal funderBefore,
        @Column(name = "funder_after") BigDecimal funderAfter,
        @Column(name = "restricted_before") BigDecimal restrictedBefore,
        @Column(name = "restricted_after") BigDecimal restrictedAfter,
        @Column(name = "own_before") BigDecimal ownBefore,
        @Column(name = "own_after") BigDecimal ownAfter) {

    static Gauge of(LocalDate asOf, Reliance reliance) {
        var before = reliance.before();
        var after = reliance.after();
        return new Gauge(
                asOf,
                before.source(),
                after.source(),
                before.restricted(),
                after.restricted(),
                before.own(),
                after.own());
    }

    /** This funder's share with what is asked for, as tables read it: whole per cent, half up. */
    int funderShare() {
        return whole(funderAfter);
    }

    int restrictedShare() {
        return whole(restrictedAfter);
    }

    private static int whole(BigDecimal share) {
        return share.setScale(0, RoundingMode.HALF_UP).intValueExact();
    }
}
