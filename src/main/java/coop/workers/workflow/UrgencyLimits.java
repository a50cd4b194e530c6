package coop.workers.workflow;

import java.time.Duration;

/**
 * From when on work is pressing, as the organisation has settled it.
 *
 * @param criticalAfter later than its date by more than this is critically overdue
 * @param soonWithin due within this is due soon
 */
public record UrgencyLimits(Duration criticalAfter, Duration soonWithin) {

    /** Where nothing is settled: a week, and three days. */
    public static final UrgencyLimits USUAL = new UrgencyLimits(Duration.ofDays(7), Duration.ofDays(3));

    /** Asked anew for every list. */
    public interface Settled {
        UrgencyLimits now();
    }
}
