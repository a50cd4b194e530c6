package coop.workers.renewal;

import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.money.InvoiceDesk;
import coop.workers.organisation.Settings;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shell.Texts;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office itself at work on invoices that were left open: what the steps of their diagram do. Nobody else comes here. */
@Service
@Lazy
@Transactional
public class OpenInvoiceOffice {

    private final Renewals renewals;
    private final OpenInvoices openInvoices;
    private final RenewalPermissions permissions;
    private final RenewalLetters letters;
    private final InvoiceDesk invoices;
    private final CaseDesk cases;
    private final Settings settings;
    private final Texts texts;

    OpenInvoiceOffice(
            Renewals renewals,
            OpenInvoices openInvoices,
            RenewalPermissions permissions,
            RenewalLetters letters,
            InvoiceDesk invoices,
            CaseDesk cases,
            Settings settings,
            Texts texts) {
        this.renewals = renewals;
        this.openInvoices = openInvoices;
        this.permissions = permissions;
        this.letters = letters;
        this.invoices = invoices;
        this.cases = cases;
        this.settings = settings;
        this.texts = texts;
    }

    /** A payment was taken back after the year's case had ended; nothing follows where the case is none of a renewal. */
    public void takenBackAfterTheEnd(CaseNumber number) {
        renewals.findByCaseNumber(number.value()).ifPresent(renewal -> {
            if (renewal.status() == RenewalStatus.PAID) {
                renewal.openAgain();
            }
            cases.record(number, Audience.INSIDE, Message.of("renewal.timeline.open-again"));
            openInvoices.reopen(renewal);
        });
    }

    /** Is the invoice settled by money, rather than by being written off? */
    @Transactional(readOnly = true)
    public boolean isPaid(CaseNumber number) {
        return !forStep(number).isInvoiceWrittenOff();
    }

    public void askForOpenInvoice(CaseNumber number, String letter) {
        var renewal = forStep(number);
        var invoice = invoices.find(renewal.invoice().orElseThrow());
        letters.writeWith(
                invoice,
                renewal,
                letter,
                letter + "-" + settings.today(),
                Map.of(
                        "invoiceNumber", invoice.number().value(),
                        "openAmount", openInvoices.openOf(renewal).toString()));
        cases.record(number, Audience.EVERYONE, Message.of("renewal.timeline.payment-reminded"));
    }

    /** Gives back by a credit note what is open, for the treasurer's reason, and tells the member. */
    public void writeOffInvoice(CaseNumber number, String letter) {
        var renewal = forStep(number);
        var invoice = invoices.find(renewal.invoice().orElseThrow());
        var open = openInvoices.openOf(renewal);
        renewal.writeOffInvoice();
        var credit = invoices.creditOpen(
                invoice.number(), texts.say("renewal.credit.written-off", renewal.openInvoiceReason()));
        letters.writeWith(
                credit,
                renewal,
                letter,
                letter + "-" + credit.number(),
                Map.of(
                        "invoiceNumber", invoice.number().value(),
                        "openAmount", open.toString(),
                        "creditNumber", credit.number().value(),
                        "reason", renewal.openInvoiceReason()));
        cases.record(
                number,
                Audience.EVERYONE,
                Message.of("renewal.timeline.written-off", credit.number().value(), open.toString()));
        end(renewal);
    }

    /** It stays owed, and in the list of debtors. */
    public void keepOnTheBooks(CaseNumber number) {
        var renewal = forStep(number);
        cases.record(number, Audience.INSIDE, Message.of("renewal.timeline.kept-on-books"));
        cases.close(number, renewal.status().inWords());
    }

    public void noteOpenInvoicePaid(CaseNumber number) {
        var renewal = forStep(number);
        cases.record(number, Audience.EVERYONE, Message.of("renewal.timeline.paid"));
        end(renewal);
    }

    private void end(Renewal renewal) {
        if (renewal.status() == RenewalStatus.INVOICED) {
            renewal.pay(settings.today());
        }
        cases.close(renewal.number(), renewal.status().inWords());
    }

    private Renewal forStep(CaseNumber number) {
        permissions.requireOffice();
        return renewals.findByCaseNumber(number.value()).orElseThrow(NotFound::new);
    }
}
