package coop.workers.admission;

import jakarta.persistence.Column;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a co-op that asks to pay what it can: discretionary, with a reason, and an end where it is granted.
 *
 * @param until the last day it is granted for; null where it is not granted
 */
public record PayWhatWeCan(
        @Column(name = "pay_what_we_can_granted") boolean granted,
        @Column(name = "pay_what_we_can_reason") String reason,
        @Column(name = "pay_what_we_can_until") @Nullable LocalDate until) {

    /** Rule: for up to two years (DOMAIN.md, Subscription). */
    static final int MOST_YEARS = 2;

    static PayWhatWeCan granted(String reason, LocalDate until) {
        return new PayWhatWeCan(true, reason, until);
    }

    static PayWhatWeCan notGranted(String reason) {
        return new PayWhatWeCan(false, reason, null);
    }

    /** Granted for some time from {@code today}, and for no longer than the rule allows. */
    boolean isWithinRule(LocalDate today) {
        return until == null || (until.isAfter(today) && !until.isAfter(today.plusYears(MOST_YEARS)));
    }
}
