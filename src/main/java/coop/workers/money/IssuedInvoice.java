package coop.workers.money;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invoice or a credit note as it was issued; it never changes.
 *
 * @param credits the invoice a credit note corrects; null for an invoice
 * @param reason why a credit note was issued; null for an invoice
 * @param dueOn null for a credit note
 */
public record IssuedInvoice(
        InvoiceNumber number,
        InvoiceKind kind,
        Payer payer,
        @Nullable CaseNumber caseNumber,
        LocalDate issuedOn,
        LocalDate taxPoint,
        @Nullable LocalDate dueOn,
        @Nullable InvoiceNumber credits,
        @Nullable String reason,
        List<Line> lines) {

    /** One line; the rate is per cent. */
    public record Line(IncomeKind kind, String description, Money net, Supply supply, BigDecimal vatRate, Money vat) {

        public Money gross() {
            return net.plus(vat);
        }
    }

    public Money net() {
        return sum(lines.stream().map(Line::net).toList());
    }

    public Money vat() {
        return sum(lines.stream().map(Line::vat).toList());
    }

    public Money gross() {
        return net().plus(vat());
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }
}
