package coop.workers.renewal;

import coop.workers.money.InvoiceNumber;
import coop.workers.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a member owes for a year: invoiced, to be paid by a day, reminded and talked about, paid or written off. */
@Embeddable
class Dues {

    @Column(name = "net_pence")
    private @Nullable Long netPence;

    @Column(name = "invoice_number")
    private @Nullable String invoiceNumber;

    @Column(name = "pay_by")
    private @Nullable LocalDate payBy;

    @Column(name = "payment_reminders")
    private int reminders;

    @Column(name = "payment_talks")
    private int talks;

    @Column(name = "paid_on")
    private @Nullable LocalDate paidOn;

    @Column(name = "open_invoice_reason")
    private @Nullable String openInvoiceReason;

    @Column(name = "invoice_written_off")
    private boolean writtenOff;

    /** Nothing is owed yet. */
    protected Dues() {}

    void invoice(InvoiceNumber number, Money net, LocalDate due) {
        invoiceNumber = number.value();
        netPence = net.pence();
        payBy = due;
    }

    void remind() {
        reminders++;
    }

    void talk() {
        talks++;
    }

    /** By another day than it was; reminders begin anew after it. */
    void waitAnew(LocalDate until) {
        payBy = until;
        reminders = 0;
        talks = 0;
    }

    /** Says by how much less that is, net. */
    Money lowerTo(Money agreed) {
        var difference = net().minus(agreed);
        netPence = agreed.pence();
        return difference;
    }

    void pay(LocalDate on) {
        paidOn = on;
    }

    void openAgain() {
        paidOn = null;
    }

    void decideOnOpenInvoice(String reason) {
        openInvoiceReason = reason;
    }

    void writeOff() {
        writtenOff = true;
    }

    Optional<InvoiceNumber> invoice() {
        return Optional.ofNullable(invoiceNumber).map(InvoiceNumber::new);
    }

    Optional<LocalDate> payBy() {
        return Optional.ofNullable(payBy);
    }

    Optional<LocalDate> paidOn() {
        return Optional.ofNullable(paidOn);
    }

    Money net() {
        return Money.ofPence(Objects.requireNonNull(netPence, "not invoiced yet"));
    }

    int reminders() {
        return reminders;
    }

    int talks() {
        return talks;
    }

    boolean isWrittenOff() {
        return writtenOff;
    }

    String openInvoiceReason() {
        return Objects.requireNonNull(openInvoiceReason, "nobody has decided");
    }
}
