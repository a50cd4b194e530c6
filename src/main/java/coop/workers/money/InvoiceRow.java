package coop.workers.money;

import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An invoice or credit note in a list.
 *
 * @param dueOn null for a credit note
 * @param amount VAT included
 * @param open what is left to pay; below nought is what we owe its payer
 * @param credits the invoice a credit note corrects
 */
public record InvoiceRow(
        InvoiceNumber number,
        InvoiceKind kind,
        String payer,
        @Nullable MemberNumber member,
        LocalDate issuedOn,
        @Nullable LocalDate dueOn,
        Money amount,
        Money paid,
        Money credited,
        Money open,
        @Nullable InvoiceNumber credits,
        State state) {

    /** Where an invoice stands; what matters most comes first. */
    public enum State {
        CREDIT_NOTE,
        OWED,
        OVERDUE,
        PART_PAID,
        OPEN,
        CREDITED,
        PAID
    }
}
