package coop.workers.money;

import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.Money;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that came in, or went out again. It settles invoices, in parts or several at once; what settles none stays on the
 * payer's account.
 */
@Entity
@Table(schema = "money", name = "payment")
class Payment {

    @Id
    private UUID id;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "amount_pence")
    private long amountPence;

    private String payer;

    private String reference;

    @Column(name = "member_number")
    private @Nullable Integer memberNumber;

    private String note;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Version
    private @Nullable Integer version;

    @OneToMany(
            cascade = {CascadeType.PERSIST, CascadeType.MERGE},
            fetch = FetchType.EAGER)
    @JoinColumn(name = "payment_id", nullable = false, updatable = false)
    private List<Match> matches = new ArrayList<>();

    Payment(UUID id, NewPayment entered, String by, Instant at) {
        this.id = id;
        this.receivedOn = entered.receivedOn();
        this.amountPence = entered.amount().pence();
        this.payer = entered.payer();
        this.reference = entered.reference();
        this.memberNumber = entered.member() == null ? null : entered.member().value();
        this.note = entered.note();
        this.enteredBy = by;
        this.enteredAt = at;
    }

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Payment() {}

    PaymentId id() {
        return new PaymentId(id);
    }

    Money amount() {
        return Money.ofPence(amountPence);
    }

    boolean isRefund() {
        return amountPence < 0;
    }

    /** What of it settles no invoice; below nought for a refund. */
    Money unmatched() {
        return matches.stream().filter(Match::isStanding).map(Match::amount).reduce(amount(), Money::minus);
    }

    /**
     * Settles {@code part} of an invoice.
     *
     * @param openAmount what the invoice still asks for; below nought where we owe its payer
     * @throws Rejection if it is more than is left of the payment, or more than the invoice asks for
     */
    void match(InvoiceNumber invoice, Money part, Money openAmount, How how, String by, Instant at) {
        var left = unmatched();
        if (part.equals(Money.ZERO) || part.isNegative() != isRefund()) {
            throw new Rejection(Problem.at("amount", "money.problem.match-nothing"));
        }
        if (magnitude(part) > magnitude(left)) {
            throw new Rejection(Problem.at("amount", "money.problem.match-left", left));
        }
        if (openAmount.isNegative() != isRefund() || magnitude(part) > magnitude(openAmount)) {
            throw new Rejection(Problem.at("amount", "money.problem.match-open", invoice, openAmount));
        }
        matches.add(new Match(invoice, part, how, by, at));
    }

    /**
     * Takes back what settled {@code invoice}; the trace stays.
     *
     * @throws Rejection if nothing of it does
     */
    void undo(InvoiceNumber invoice, String why, String by, Instant at) {
        var standing = matches.stream()
                .filter(match -> match.isStanding() && match.invoice().equals(invoice))
                .toList();
        if (standing.isEmpty()) {
            throw new Rejection(Problem.of("money.problem.not-matched", invoice));
        }
        standing.forEach(match -> match.undo(why, by, at));
    }

    private static long magnitude(Money amount) {
        return Math.abs(amount.pence());
    }

    PaymentEntry asEntry() {
        return new PaymentEntry(
                id(),
                receivedOn,
                amount(),
                unmatched(),
                payer,
                reference,
                memberNumber == null ? null : new MemberNumber(memberNumber),
                note,
                enteredBy,
                enteredAt,
                matches.stream().map(Match::asEntry).toList());
    }
}
