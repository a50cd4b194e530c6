package coop.workers.money;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Money to be asked for.
 *
 * @param key the same key gives the same invoice, however often it is asked for, such as {@code subscription-REN-2026-0007}
 * @param caseNumber the case it belongs to, where it belongs to one
 * @param taxPoint the day that decides the rate of VAT
 */
public record NewInvoice(
        String key, Payer payer, @Nullable CaseNumber caseNumber, LocalDate taxPoint, List<Line> lines) {

    public NewInvoice {
        lines = List.copyOf(lines);
    }

    /** One thing asked for; the amount is net, and its kind must go with what VAT makes of it. */
    public record Line(IncomeKind kind, String description, Money net, Supply supply) {}
}
