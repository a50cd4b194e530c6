package coop.workers.funding;

import coop.workers.shared.Money;
import jakarta.persistence.Column;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of an award that is to come on a day.
 *
 * @param settledOn the day it came, was invoiced, or was given up; null while it is open
 * @param camePence what came or was invoiced, without VAT; null while it is open
 */
public record Instalment(
        @Column(name = "instalment_id") UUID id,
        @Column(name = "due_on") LocalDate dueOn,
        @Column(name = "pence") long pence,
        @Column(name = "settled_on") @Nullable LocalDate settledOn,
        @Column(name = "came_pence") @Nullable Long camePence,
        @Column(name = "invoice_number") @Nullable String invoice,
        @Column(name = "words") @Nullable String words) {

    static Instalment due(LocalDate on, Money amount) {
        return new Instalment(UUID.randomUUID(), on, amount.pence(), null, null, null, null);
    }

    public Money amount() {
        return Money.ofPence(pence);
    }

    /** What came of it so far. */
    public Money came() {
        return camePence == null ? Money.ZERO : Money.ofPence(camePence);
    }

    public boolean isOpen() {
        return settledOn == null;
    }

    Instalment by(LocalDate on, @Nullable String why) {
        return new Instalment(id, on, pence, null, null, null, why);
    }

    Instalment settled(LocalDate on, Money amount, @Nullable String invoiceNumber, @Nullable String why) {
        return new Instalment(id, dueOn, pence, on, amount.pence(), invoiceNumber, why);
    }

    /** Sums and days alone. */
    Instalment withoutWords() {
        return new Instalment(id, dueOn, pence, settledOn, camePence, invoice, null);
    }
}
