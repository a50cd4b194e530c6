package coop.workers.renewal;

import coop.workers.shared.Problem;
import jakarta.persistence.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a co-op that asks to pay what it can: discretionary, with a reason, and an end where it is granted.
 *
 * @param until the last day it is granted for; null where it is not granted
 */
public record Grant(
        @Column(name = "granted") boolean granted,
        @Column(name = "grant_reason") String reason,
        @Column(name = "granted_until") @Nullable LocalDate until) {

    /** Rule: for up to two years (DOMAIN.md, Subscription). */
    public static final int MOST_YEARS = 2;

    static final int LONGEST_REASON = 2000;

    static Grant granted(String reason, LocalDate until) {
        return new Grant(true, reason, until);
    }

    static Grant refused(String reason) {
        return new Grant(false, reason, null);
    }

    /**
     * What keeps it from being given.
     *
     * @param from the first day of the year it is for
     * @param yearsBefore years for which the co-op has paid what it can already
     */
    List<Problem> problems(LocalDate from, int yearsBefore) {
        var problems = new ArrayList<Problem>();
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            problems.add(Problem.at("grantReason", "renewal.problem.reason", LONGEST_REASON));
        }
        if (granted && yearsBefore >= MOST_YEARS) {
            problems.add(Problem.at("offerOutcome", "renewal.problem.two-years", yearsBefore));
        } else if (granted && !isWithinRule(from, yearsBefore)) {
            problems.add(Problem.at("grantedUntil", "renewal.problem.granted-until", lastDay(from, yearsBefore)));
        }
        return problems;
    }

    private boolean isWithinRule(LocalDate from, int yearsBefore) {
        return until != null && until.isAfter(from) && !until.isAfter(lastDay(from, yearsBefore));
    }

    private static LocalDate lastDay(LocalDate from, int yearsBefore) {
        return from.plusYears((long) MOST_YEARS - yearsBefore).minusDays(1);
    }
}
