package coop.workers.money;

import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.shared.Money;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where invoices are issued and put right. What was issued never changes: the document is printed in the same transaction
 * and kept as it is. Whoever may not look at money gets {@link NotFound}.
 */
@Service
@Transactional
public class InvoiceDesk {

    /** The day on which value added tax came in (Finance Act 1972): no supply is taxed before it. */
    private static final LocalDate VAT_BEGAN = LocalDate.of(1973, 4, 1);

    /** The longest description of a line, and the longest reason. */
    public static final int LONGEST_TEXT = 500;
    /** The most that one line may ask for: a slip of the finger would be more. */
    public static final Money MOST = Money.ofPounds(1_000_000);

    private final Invoices invoices;
    private final NumberSeries numbers;
    private final InvoicePage page;
    private final OpenAmounts openAmounts;
    private final MoneyPermissions permissions;
    private final Settings settings;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    InvoiceDesk(
            Invoices invoices,
            NumberSeries numbers,
            InvoicePage page,
            OpenAmounts openAmounts,
            MoneyPermissions permissions,
            Settings settings,
            JdbcClient database,
            ApplicationEventPublisher events) {
        this.invoices = invoices;
        this.numbers = numbers;
        this.page = page;
        this.openAmounts = openAmounts;
        this.permissions = permissions;
        this.settings = settings;
        this.database = database;
        this.events = events;
    }

    /**
     * Issues an invoice, due after the payment term; a key that was used before gives the invoice that was issued then.
     *
     * @throws Rejection if it asks for nothing, for a negative or an absurd amount, or nobody is named to pay
     */
    public IssuedInvoice issue(NewInvoice wanted) {
        permissions.mayHandle();
        var before = invoices.findByKey(wanted.key());
        if (before.isPresent()) {
            return before.get().asIssued();
        }
        check(wanted);
        var today = settings.today();
        // the number comes last, so that its row is locked for as short as can be
        var rate = settings.vatRateOn(wanted.taxPoint());
        var due = today.plusDays(settings.get(Setting.PAYMENT_TERM_DAYS));
        return keep(Invoice.issue(numbers.next(InvoiceKind.INVOICE), wanted, rate, today, due));
    }

    /**
     * Gives an invoice back, whole or in part, by a credit note.
     *
     * @param net how much of it, without VAT; null for all of it
     * @throws Rejection if there is no reason, or more would be given back than was asked for
     */
    public IssuedInvoice credit(InvoiceNumber number, @Nullable Money net, String reason) {
        permissions.mayHandle();
        return giveBack(number, reason, (invoice, open, before) -> {
            var key = "%s-credit-%d".formatted(number, before.size() + 1);
            var left = invoice.asIssued().gross().minus(before.total());
            var credit = Invoice.credit(
                    numbers.next(InvoiceKind.CREDIT_NOTE), invoice, key, net, reason.strip(), settings.today());
            if (credit.asIssued().gross().compareTo(left) > 0) {
                throw new Rejection(Problem.at("net", "money.problem.credited-already", left));
            }
            return credit;
        });
    }

    /**
     * Gives back to the penny what is still to be paid of an invoice, so that nothing of it is left.
     *
     * @throws Rejection if there is no reason, or nothing is open
     */
    public IssuedInvoice creditOpen(InvoiceNumber number, String reason) {
        permissions.mayHandle();
        return giveBack(number, reason, (invoice, open, before) -> {
            if (open.compareTo(Money.ZERO) <= 0) {
                throw new Rejection(Problem.of("money.problem.nothing-open", number));
            }
            return Invoice.creditOf(
                    numbers.next(InvoiceKind.CREDIT_NOTE),
                    invoice,
                    "%s-credit-%d".formatted(number, before.size() + 1),
                    open,
                    before.net(),
                    before.vat(),
                    reason.strip(),
                    settings.today());
        });
    }

    /** Writes a credit note for an invoice with so much open, of which something may have been given back before. */
    private interface Giving {
        Invoice credit(Invoice invoice, Money open, Credited before);
    }

    private IssuedInvoice giveBack(InvoiceNumber number, String reason, Giving giving) {
        var open = openAmounts.lock(number);
        var invoice = invoices.findById(number.value()).orElseThrow(NotFound::new);
        if (reason.isBlank() || reason.strip().length() > LONGEST_TEXT) {
            throw new Rejection(Problem.at("reason", "money.problem.reason", LONGEST_TEXT));
        }
        var kept = keep(giving.credit(invoice, open.amount(), credited(number)));
        if (open.amount().compareTo(Money.ZERO) > 0 && openAmounts.of(number).compareTo(Money.ZERO) <= 0) {
            events.publishEvent(new InvoiceSettled(number, open.caseNumber(), settings.today()));
        }
        return kept;
    }

    private record Credited(int size, Money net, Money vat) {

        Money total() {
            return net.plus(vat);
        }
    }

    private Credited credited(InvoiceNumber number) {
        return database.sql("""
                        select count(distinct i.number) as size, coalesce(sum(l.net_pence), 0) as net,
                          coalesce(sum(l.vat_pence), 0) as vat
                        from money.invoice i join money.invoice_line l on l.invoice_number = i.number
                        where i.credits = :number
                        """)
                .param("number", number.value())
                .query((row, index) -> new Credited(
                        row.getInt("size"), Money.ofPence(row.getLong("net")), Money.ofPence(row.getLong("vat"))))
                .single();
    }

    private IssuedInvoice keep(Invoice invoice) {
        var issued = invoices.saveAndFlush(invoice).asIssued();
        database.sql("insert into money.invoice_document (invoice_number, pdf) values (:number, :pdf)")
                .param("number", issued.number().value())
                .param("pdf", page.print(issued))
                .update();
        return issued;
    }

    /** May the one who asks issue, credit, enter and match? */
    @Transactional(readOnly = true)
    public boolean isOpenForHandling() {
        return permissions.canHandle();
    }

    @Transactional(readOnly = true)
    public IssuedInvoice find(InvoiceNumber number) {
        permissions.mayLook();
        return invoices.findById(number.value()).map(Invoice::asIssued).orElseThrow(NotFound::new);
    }

    /** What was issued under {@code key}, if anything was. */
    @Transactional(readOnly = true)
    public Optional<IssuedInvoice> withKey(String key) {
        permissions.mayLook();
        return invoices.findByKey(key).map(Invoice::asIssued);
    }

    /** The document as it was sent: a PDF. */
    @Transactional(readOnly = true)
    public byte[] document(InvoiceNumber number) {
        permissions.mayLook();
        return database.sql("select pdf from money.invoice_document where invoice_number = :number")
                .param("number", number.value())
                .query(byte[].class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static void check(NewInvoice wanted) {
        if (wanted.payer().name().isBlank() || wanted.payer().address().isBlank()) {
            throw new Rejection(Problem.at("payer", "money.problem.payer"));
        }
        if (wanted.lines().isEmpty()) {
            throw new Rejection(Problem.of("money.problem.no-lines"));
        }
        for (var line : wanted.lines()) {
            if (line.description().isBlank() || line.description().length() > LONGEST_TEXT) {
                throw new Rejection(Problem.at("description", "money.problem.description", LONGEST_TEXT));
            }
            if (line.net().compareTo(Money.ZERO) <= 0 || line.net().compareTo(MOST) > 0) {
                throw new Rejection(Problem.at("net", "money.problem.amount", MOST));
            }
            if (!line.kind().supplies().contains(line.supply())) {
                throw new Rejection(Problem.at(
                        "supply", "money.problem.supply." + line.kind().name()));
            }
        }
        if (wanted.taxPoint().isBefore(VAT_BEGAN)) {
            throw new Rejection(Problem.at("taxPoint", "money.problem.tax-point"));
        }
    }
}
