package coop.workers.renewal;

import coop.workers.casework.CaseDesk;
import coop.workers.money.PaymentDesk;
import coop.workers.organisation.Settings;
import coop.workers.shared.Message;
import coop.workers.shared.Money;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Ends cases: closes what is settled, and leaves to the treasurer what is not. */
@Component
@Lazy
class OpenInvoices {

    private final PaymentDesk payments;
    private final CaseDesk cases;
    private final Settings settings;
    private final ApplicationEventPublisher events;

    OpenInvoices(PaymentDesk payments, CaseDesk cases, Settings settings, ApplicationEventPublisher events) {
        this.payments = payments;
        this.cases = cases;
        this.settings = settings;
        this.events = events;
    }

    /** What is still to be paid, with VAT; nothing where there is no invoice. */
    Money openOf(Renewal renewal) {
        return renewal.invoice().map(payments::openAmount).orElse(Money.ZERO);
    }

    /** Closes the case, unless its invoice is left open. */
    void closeUnlessOwed(Renewal renewal) {
        if (openOf(renewal).compareTo(Money.ZERO) > 0) {
            cases.setStatus(renewal.number(), Message.of("renewal.status.invoice-open"));
            leaveToTreasurer(renewal);
        } else {
            cases.close(renewal.number(), renewal.status().inWords());
        }
    }

    /** Opens a case again that was closed, since its invoice is open again. */
    void reopen(Renewal renewal) {
        cases.reopen(renewal.number(), Message.of("renewal.status.invoice-open"));
        leaveToTreasurer(renewal);
    }

    private void leaveToTreasurer(Renewal renewal) {
        events.publishEvent(new InvoiceLeftOpen(renewal.number(), openOf(renewal), settings.today()));
    }
}
