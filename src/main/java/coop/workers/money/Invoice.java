package coop.workers.money;

import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Money;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Asks for money, or gives it back. Once issued it never changes: what was wrong is put right by a credit note. */
@Entity
@Table(schema = "money", name = "invoice")
class Invoice implements Persistable<String> {

    @Id
    private String number;

    @Enumerated(EnumType.STRING)
    private InvoiceKind kind;

    @Column(name = "idempotency_key")
    private String key;

    @Column(name = "member_number")
    private @Nullable Integer memberNumber;

    @Column(name = "payer_name")
    private String payerName;

    @Column(name = "payer_address")
    private String payerAddress;

    @Column(name = "payer_email")
    private @Nullable String payerEmail;

    @Column(name = "case_number")
    private @Nullable String caseNumber;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "tax_point")
    private LocalDate taxPoint;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "credits")
    private @Nullable String credits;

    private @Nullable String reason;

    /** What all lines come to, VAT included; kept beside them so that lists need no lines. */
    @Column(name = "gross_pence")
    private long grossPence;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(schema = "money", name = "invoice_line", joinColumns = @JoinColumn(name = "invoice_number"))
    @OrderColumn(name = "position")
    private List<InvoiceLine> lines = new ArrayList<>();

    @Transient
    private boolean kept;

    private Invoice(InvoiceKind kind, int number, String key, Payer payer, LocalDate issuedOn, LocalDate taxPoint) {
        this.number = InvoiceNumber.of(kind, number).value();
        this.kind = kind;
        this.key = key;
        this.memberNumber = payer.member() == null ? null : payer.member().value();
        this.payerName = payer.name();
        this.payerAddress = payer.address();
        this.payerEmail = payer.email() == null ? null : payer.email().value();
        this.issuedOn = issuedOn;
        this.taxPoint = taxPoint;
    }

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Invoice() {}

    /**
     * Asks for money.
     *
     * @param vatRate per cent, in force at the tax point
     */
    static Invoice issue(int number, NewInvoice wanted, BigDecimal vatRate, LocalDate on, LocalDate dueOn) {
        var invoice = new Invoice(InvoiceKind.INVOICE, number, wanted.key(), wanted.payer(), on, wanted.taxPoint());
        invoice.caseNumber =
                wanted.caseNumber() == null ? null : wanted.caseNumber().value();
        invoice.dueOn = dueOn;
        for (var line : wanted.lines()) {
            invoice.add(new InvoiceLine(line.kind(), line.description(), line.net(), line.supply(), vatRate));
        }
        return invoice;
    }

    /**
     * Gives back the whole of {@code invoice}, or the net amount {@code net} of it, at the VAT rate at which it was asked for.
     *
     * @throws Rejection if that is nothing, or more than the invoice asks for
     */
    static Invoice credit(int number, Invoice invoice, String key, @Nullable Money net, String reason, LocalDate on) {
        var credit = givenBack(number, invoice, key, reason, on);
        if (net == null || net.equals(invoice.net())) {
            invoice.lines.forEach(credit::add);
        } else {
            if (net.compareTo(Money.ZERO) <= 0 || net.compareTo(invoice.net()) > 0) {
                throw new Rejection(Problem.at("net", "money.problem.credit-amount", invoice.net()));
            }
            if (invoice.lines.size() > 1) {
                throw new Rejection(Problem.at("net", "money.problem.credit-lines"));
            }
            var line = invoice.lines.get(0).asIssued();
            credit.add(new InvoiceLine(line.kind(), line.description(), net, line.supply(), line.vatRate()));
        }
        return credit;
    }

    /**
     * Gives back exactly {@code gross} of {@code invoice}, whatever its VAT comes to: of each line the same share.
     *
     * @param netGone what was given back before, without VAT
     * @param vatGone VAT of what was given back before
     */
    static Invoice creditOf(
            int number,
            Invoice invoice,
            String key,
            Money gross,
            Money netGone,
            Money vatGone,
            String reason,
            LocalDate on) {
        var credit = givenBack(number, invoice, key, reason, on);
        // a part of several lines is never given back but so
        var single = invoice.lines.size() == 1;
        var left = gross;
        var rest = invoice.grossPence;
        for (var line : invoice.lines) {
            var whole = line.net().plus(line.vat()).pence();
            var part = Money.ofPence(Math.multiplyExact(left.pence(), whole) / rest);
            credit.add(line.partOf(part, single ? netGone : Money.ZERO, single ? vatGone : Money.ZERO));
            left = left.minus(part);
            rest -= whole;
        }
        return credit;
    }

    private static Invoice givenBack(int number, Invoice invoice, String key, String reason, LocalDate on) {
        var credit = new Invoice(InvoiceKind.CREDIT_NOTE, number, key, invoice.payer(), on, invoice.taxPoint);
        credit.caseNumber = invoice.caseNumber;
        credit.credits = invoice.number;
        credit.reason = reason;
        return credit;
    }

    private void add(InvoiceLine line) {
        lines.add(line);
        grossPence = Math.addExact(grossPence, line.net().plus(line.vat()).pence());
    }

    private Money net() {
        return lines.stream().map(InvoiceLine::net).reduce(Money.ZERO, Money::plus);
    }

    private Payer payer() {
        return new Payer(
                memberNumber == null ? null : new MemberNumber(memberNumber),
                payerName,
                payerAddress,
                payerEmail == null ? null : new EmailAddress(payerEmail));
    }

    IssuedInvoice asIssued() {
        return new IssuedInvoice(
                new InvoiceNumber(number),
                kind,
                payer(),
                caseNumber == null ? null : new CaseNumber(caseNumber),
                issuedOn,
                taxPoint,
                dueOn,
                credits == null ? null : new InvoiceNumber(credits),
                reason,
                lines.stream().map(InvoiceLine::asIssued).toList());
    }

    @Override
    public String getId() {
        return number;
    }

    @Override
    public boolean isNew() {
        return !kept;
    }

    @PostLoad
    @PostPersist
    void isKept() {
        kept = true;
    }
}
