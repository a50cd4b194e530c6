package coop.workers.money;

import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A payment with what it settles.
 *
 * @param unmatched what of it settles no invoice
 * @param matches undone ones included, oldest first
 */
public record PaymentEntry(
        PaymentId id,
        LocalDate receivedOn,
        Money amount,
        Money unmatched,
        String payer,
        String reference,
        @Nullable MemberNumber member,
        String note,
        String enteredBy,
        Instant enteredAt,
        List<Matched> matches) {

    /** What of it settles an invoice, or did until it was undone. */
    public record Matched(
            InvoiceNumber invoice,
            Money amount,
            How how,
            String by,
            Instant at,
            @Nullable String undoneBy,
            @Nullable Instant undoneAt,
            @Nullable String undoneWhy) {

        public boolean isStanding() {
            return undoneAt == null;
        }
    }
}
