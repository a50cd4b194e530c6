package coop.workers.funding;

import coop.workers.money.IncomeKind;
import java.time.LocalDate;

/**
 * Money that somebody of a group has found.
 *
 * @param programme the funder's programme; blank where it has none
 * @param rolling the funder takes bids at any time; the deadline is then our own
 * @param effortDays how many days of work it takes, as far as one can say
 * @param group the key of the group that would carry it
 * @param connection whether the funder has to do with one of us, as far as they know who register it
 * @param connectionWords how; blank where it has not
 */
public record NewOpportunity(
        FunderId funder,
        String programme,
        String title,
        String summary,
        IncomeKind kind,
        boolean restricted,
        Asked asked,
        LocalDate deadline,
        boolean rolling,
        int effortDays,
        String group,
        Connection connection,
        String connectionWords) {}
