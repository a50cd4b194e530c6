package coop.workers.renewal;

import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.money.InvoiceNumber;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.Money;
import coop.workers.shared.NotFound;
import java.time.LocalDate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the treasurer decides on an invoice that was left open by a member who left, or by a year that is over. */
@Service
@Lazy
@Transactional
public class OpenInvoiceDesk {

    private final Renewals renewals;
    private final OpenInvoices openInvoices;
    private final RenewalPermissions permissions;
    private final CaseDesk cases;

    OpenInvoiceDesk(Renewals renewals, OpenInvoices openInvoices, RenewalPermissions permissions, CaseDesk cases) {
        this.renewals = renewals;
        this.openInvoices = openInvoices;
        this.permissions = permissions;
        this.cases = cases;
    }

    /** What is left, with VAT, and when it was due. */
    public record Left(InvoiceNumber invoice, Money open, LocalDate payBy) {}

    /**
     * What is left open of a case's invoice.
     *
     * @throws NotFound if there is no such case or the actor may not decide on it
     */
    @Transactional(readOnly = true)
    public Left find(CaseNumber number) {
        permissions.requireTreasurer(number);
        var renewal = get(number);
        return new Left(
                renewal.invoice().orElseThrow(NotFound::new),
                openInvoices.openOf(renewal),
                renewal.payBy().orElseThrow(NotFound::new));
    }

    /** Notes why it is done with the invoice as it is; the diagram's steps do it. */
    public void decide(CaseNumber number, String reason) {
        permissions.requireTreasurer(number);
        var renewal = get(number);
        renewal.decideOnOpenInvoice(reason.strip());
        cases.record(number, Audience.INSIDE, Message.of("renewal.timeline.open-invoice", reason.strip()));
    }

    private Renewal get(CaseNumber number) {
        return renewals.findByCaseNumber(number.value()).orElseThrow(NotFound::new);
    }
}
