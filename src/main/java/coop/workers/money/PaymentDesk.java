package coop.workers.money;

import coop.workers.access.CurrentActor;
import coop.workers.organisation.Settings;
import coop.workers.shared.Money;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where payments are entered, settle invoices, and are taken back where they settled the wrong one. */
@Service
@Transactional
public class PaymentDesk {

    private static final int LONGEST_TEXT = 500;

    private final Payments payments;
    private final OpenAmounts openAmounts;
    private final ApartMoney apartMoney;
    private final MoneyPermissions permissions;
    private final CurrentActor currentActor;
    private final Settings settings;
    private final Clock clock;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    PaymentDesk(
            Payments payments,
            OpenAmounts openAmounts,
            ApartMoney apartMoney,
            MoneyPermissions permissions,
            CurrentActor currentActor,
            Settings settings,
            Clock clock,
            JdbcClient database,
            ApplicationEventPublisher events) {
        this.payments = payments;
        this.openAmounts = openAmounts;
        this.apartMoney = apartMoney;
        this.permissions = permissions;
        this.currentActor = currentActor;
        this.settings = settings;
        this.clock = clock;
        this.database = database;
        this.events = events;
    }

    /**
     * Enters a payment under an id given beforehand, so that a second click enters it once.
     *
     * @throws Rejection if it is nothing, absurd, or received in the future
     */
    public PaymentEntry enter(PaymentId id, NewPayment entered) {
        permissions.mayHandle();
        var before = payments.findById(id.value());
        if (before.isPresent()) {
            return before.get().asEntry();
        }
        check(entered);
        return payments.saveAndFlush(new Payment(id.value(), entered, who(), clock.instant()))
                .asEntry();
    }

    /**
     * Lets a payment settle {@code part} of an invoice; a refund settles what we owe after a credit note or an overpayment.
     *
     * @throws Rejection if it is more than is left of the payment, or than the invoice asks for
     */
    public PaymentEntry match(PaymentId id, InvoiceNumber invoice, Money part, How how) {
        permissions.mayHandle();
        var open = openAmounts.lock(invoice);
        var payment = payment(id);
        if (apartMoney.isSet(id)) {
            throw new Rejection(Problem.of("money.problem.apart"));
        }
        payment.match(invoice, part, open.amount(), how, who(), clock.instant());
        payments.saveAndFlush(payment);
        if (open.amount().equals(part)) {
            events.publishEvent(new InvoiceSettled(invoice, open.caseNumber(), settings.today()));
        }
        return payment.asEntry();
    }

    /**
     * Takes back what a payment settled of an invoice; the trace stays.
     *
     * @throws Rejection if there is no reason, or it settles nothing of that invoice
     */
    public PaymentEntry undo(PaymentId id, InvoiceNumber invoice, String why) {
        permissions.mayHandle();
        var reason = reason(why);
        var before = openAmounts.lock(invoice);
        var payment = payment(id);
        payment.undo(invoice, reason, who(), clock.instant());
        payments.saveAndFlush(payment);
        if (before.amount().equals(Money.ZERO)) {
            events.publishEvent(new InvoiceOpenAgain(invoice, before.caseNumber()));
        }
        return payment.asEntry();
    }

    /**
     * Pays back what we owe for an invoice: enters the money that went out and lets it settle the invoice.
     *
     * @param refund the id of the entry, given beforehand, so that a second click pays back once
     * @throws Rejection if we owe nothing for it
     */
    public PaymentEntry refund(PaymentId refund, InvoiceNumber invoice, String payer, LocalDate on, String note) {
        permissions.mayHandle();
        var before = payments.findById(refund.value());
        if (before.isPresent()) {
            return before.get().asEntry();
        }
        var owed = openAmounts.lock(invoice).amount();
        if (!owed.isNegative()) {
            throw new Rejection(Problem.of("money.problem.nothing-owed", invoice));
        }
        enter(refund, new NewPayment(on, owed, payer, invoice.value(), null, note));
        return match(refund, invoice, owed, How.BY_HAND);
    }

    /**
     * Pays back what is left of a payment: enters the money that went out, and sets both apart.
     *
     * @param refund the id of the entry, given beforehand, so that a second click pays back once
     * @throws Rejection if nothing of it is left, or no reason is given
     */
    public PaymentEntry refund(PaymentId refund, PaymentId of, LocalDate on, String note) {
        permissions.mayHandle();
        var before = payments.findById(refund.value());
        if (before.isPresent()) {
            return before.get().asEntry();
        }
        var payment = payment(of);
        var left = left(payment);
        var original = payment.asEntry();
        var back = new NewPayment(
                on,
                Money.ZERO.minus(left),
                original.payer().isEmpty() ? original.reference() : original.payer(),
                original.reference(),
                original.member(),
                note);
        var entered = enter(refund, back);
        var why = reason(note);
        apartMoney.set(of, left, why, who(), clock.instant());
        apartMoney.set(refund, back.amount(), why, who(), clock.instant());
        return entered;
    }

    /**
     * Sets apart what is left of a payment, since it is for no invoice: interest of the bank, a gift.
     *
     * @throws Rejection if there is no reason, or nothing is left
     */
    public void setApart(PaymentId id, String why) {
        permissions.mayHandle();
        var reason = reason(why);
        apartMoney.set(id, left(payment(id)), reason, who(), clock.instant());
    }

    /**
     * Takes back that a payment was set apart; the trace stays.
     *
     * @throws Rejection if there is no reason, or nothing was set apart
     */
    public void bringBack(PaymentId id, String why) {
        permissions.mayHandle();
        var reason = reason(why);
        lock(id.value());
        if (!apartMoney.undo(id, reason, who(), clock.instant())) {
            throw new Rejection(Problem.of("money.problem.not-apart"));
        }
    }

    /** What of a payment was set apart, taken back ones included, oldest first. */
    @Transactional(readOnly = true)
    public List<Apart> apart(PaymentId id) {
        permissions.mayLook();
        return apartMoney.of(id);
    }

    private Money left(Payment payment) {
        var left = payment.unmatched();
        if (left.equals(Money.ZERO) || apartMoney.isSet(payment.id())) {
            throw new Rejection(Problem.of("money.problem.nothing-left"));
        }
        return left;
    }

    private static String reason(String why) {
        var reason = why.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_TEXT) {
            throw new Rejection(Problem.at("why", "money.problem.undo-reason", LONGEST_TEXT));
        }
        return reason;
    }

    @Transactional(readOnly = true)
    public PaymentEntry find(PaymentId id) {
        permissions.mayLook();
        return payments.findById(id.value()).map(Payment::asEntry).orElseThrow(NotFound::new);
    }

    /** Payments that settle, or settled, something of an invoice, oldest first. */
    @Transactional(readOnly = true)
    public List<PaymentEntry> settling(InvoiceNumber invoice) {
        permissions.mayLook();
        return payments.settling(invoice.value()).stream().map(Payment::asEntry).toList();
    }

    /** What is still to be paid of an invoice; below nought is what we owe its payer. */
    @Transactional(readOnly = true)
    public Money openAmount(InvoiceNumber invoice) {
        permissions.mayLook();
        return openAmounts.of(invoice);
    }

    private Payment payment(PaymentId id) {
        lock(id.value());
        return payments.findById(id.value()).orElseThrow(NotFound::new);
    }

    /** Two people who match the same payment take turns. */
    private void lock(UUID id) {
        database.sql("select id from money.payment where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    private String who() {
        return currentActor.get().name();
    }

    private void check(NewPayment entered) {
        var problems = new ArrayList<Problem>();
        var amount = entered.amount();
        if (amount.equals(Money.ZERO) || Math.abs(amount.pence()) > InvoiceDesk.MOST.pence()) {
            problems.add(Problem.at("amount", "money.problem.payment-amount", InvoiceDesk.MOST));
        }
        if (entered.receivedOn().isAfter(settings.today())) {
            problems.add(Problem.at("receivedOn", "money.problem.payment-future"));
        }
        if (entered.payer().isBlank() || entered.payer().length() > LONGEST_TEXT) {
            problems.add(Problem.at("payer", "money.problem.payment-payer", LONGEST_TEXT));
        }
        if (entered.reference().length() > LONGEST_TEXT || entered.note().length() > LONGEST_TEXT) {
            problems.add(Problem.at("note", "money.problem.payment-text", LONGEST_TEXT));
        }
        if (!problems.isEmpty()) {
            throw new Rejection(problems);
        }
    }
}
