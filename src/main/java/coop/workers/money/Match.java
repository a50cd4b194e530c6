package coop.workers.money;

import coop.workers.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of a payment settles an invoice. One that was undone stays, with who, when and why. */
@Entity
@Table(schema = "money", name = "match")
class Match {

    @Id
    private UUID id;

    @Column(name = "invoice_number")
    private String invoiceNumber;

    @Column(name = "amount_pence")
    private long amountPence;

    @Enumerated(EnumType.STRING)
    private How how;

    @Column(name = "matched_by")
    private String matchedBy;

    @Column(name = "matched_at")
    private Instant matchedAt;

    @Column(name = "undone_by")
    private @Nullable String undoneBy;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    @Column(name = "undone_why")
    private @Nullable String undoneWhy;

    Match(InvoiceNumber invoice, Money amount, How how, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.invoiceNumber = invoice.value();
        this.amountPence = amount.pence();
        this.how = how;
        this.matchedBy = by;
        this.matchedAt = at;
    }

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Match() {}

    InvoiceNumber invoice() {
        return new InvoiceNumber(invoiceNumber);
    }

    Money amount() {
        return Money.ofPence(amountPence);
    }

    boolean isStanding() {
        return undoneAt == null;
    }

    void undo(String why, String by, Instant at) {
        undoneWhy = why;
        undoneBy = by;
        undoneAt = at;
    }

    PaymentEntry.Matched asEntry() {
        return new PaymentEntry.Matched(invoice(), amount(), how, matchedBy, matchedAt, undoneBy, undoneAt, undoneWhy);
    }
}
