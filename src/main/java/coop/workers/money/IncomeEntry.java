package coop.workers.money;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money that came in without an invoice.
 *
 * @param fund what it is restricted to; null where it may be spent on anything
 * @param takenBackWhy null while it stands
 */
public record IncomeEntry(
        IncomeId id,
        IncomeKind kind,
        String source,
        LocalDate receivedOn,
        Money amount,
        @Nullable FundId fund,
        @Nullable PaymentId payment,
        @Nullable CaseNumber caseNumber,
        String note,
        String enteredBy,
        Instant enteredAt,
        @Nullable String takenBackWhy) {

    public boolean isStanding() {
        return takenBackWhy == null;
    }
}
