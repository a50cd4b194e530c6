package coop.workers.funding;

import coop.workers.money.FundId;
import coop.workers.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An award for reading.
 *
 * @param reference the funder's number of it
 * @param differsBecause why it is another sum than was asked for
 * @param fund the fund of restricted money
 * @param planned what the instalments come to
 */
public record AwardFile(
        AwardStatus status,
        Money amount,
        LocalDate awardedOn,
        Optional<String> reference,
        Optional<String> differsBecause,
        Optional<Terms> terms,
        Optional<FundId> fund,
        List<Instalment> instalments,
        List<FunderReport> reports,
        Money planned,
        Money received,
        Optional<String> achieved,
        Optional<Money> leftOver,
        Optional<String> leftOverWords,
        Optional<LocalDate> closedOn,
        Optional<String> endedBecause) {}
