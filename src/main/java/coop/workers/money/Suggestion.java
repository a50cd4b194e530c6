package coop.workers.money;

import coop.workers.shared.Message;
import coop.workers.shared.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * An invoice that a payment may be for, and why the office thinks so.
 *
 * @param open what the invoice has left to settle
 * @param part how much of the payment would settle it
 * @param reasons at least one, the strongest first
 */
public record Suggestion(
        PaymentId payment,
        InvoiceNumber invoice,
        String payer,
        LocalDate dueOn,
        Money open,
        Money part,
        List<Message> reasons) {
    public Suggestion {
        reasons = List.copyOf(reasons);
    }
}
