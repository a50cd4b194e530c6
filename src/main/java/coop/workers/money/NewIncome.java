package coop.workers.money;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money that came in without an invoice.
 *
 * @param source who gave it: a foundation, a supporter, the bank
 * @param fund what it is restricted to; null where it may be spent on anything
 * @param payment the payment it came by, which then waits for no invoice any more; null where it came otherwise
 * @param caseNumber the case it belongs to, such as that of a bid; null where it belongs to none
 */
public record NewIncome(
        IncomeKind kind,
        String source,
        LocalDate receivedOn,
        Money amount,
        @Nullable FundId fund,
        @Nullable PaymentId payment,
        @Nullable CaseNumber caseNumber,
        String note) {}
