package coop.workers.renewal.process;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.money.InvoiceOpenAgain;
import coop.workers.money.InvoiceSettled;
import coop.workers.renewal.InvoiceLeftOpen;
import coop.workers.renewal.OpenInvoiceOffice;
import coop.workers.shared.CaseNumber;
import coop.workers.workflow.CaseHeading;
import coop.workers.workflow.Fact;
import coop.workers.workflow.Facts;
import coop.workers.workflow.MessageName;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Processes;
import coop.workers.workflow.Vocabulary;
import java.util.Set;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Every name that the diagram of an invoice left open shares with Java, and the events that set it going. */
@Component
class OpenInvoiceProcess implements Vocabulary {

    static final ProcessKey KEY = new ProcessKey("open-invoice");

    /** {@code ask}, {@code writeOff} or {@code keep}. */
    static final Fact<String> OPEN_INVOICE_WAY = Fact.word("openInvoiceWay");

    static final MessageName OPEN_INVOICE_PAID = new MessageName("openInvoicePaid");

    static final String DECIDE_OPEN_INVOICE = "decide-open-invoice";

    private final Processes processes;
    private final OpenInvoiceOffice office;
    private final CurrentActor actor;

    OpenInvoiceProcess(Processes processes, @Lazy OpenInvoiceOffice office, CurrentActor actor) {
        this.processes = processes;
        this.office = office;
        this.actor = actor;
    }

    @EventListener
    void start(InvoiceLeftOpen event) {
        var heading = processes
                .heading(event.caseNumber())
                .map(known ->
                        new CaseHeading(known.number(), known.title(), event.open(), event.since(), known.excluded()))
                .orElseGet(() ->
                        new CaseHeading(event.caseNumber(), event.caseNumber().value()));
        processes.start(KEY, heading, Facts.NONE);
    }

    /** Also told of by the credit note that writes it off, for which nothing waits. */
    @EventListener
    void paid(InvoiceSettled event) {
        var number = event.caseNumber();
        if (number != null && isRunning(number) && actor.as(Actor.OFFICE, () -> office.isPaid(number))) {
            processes.tell(number, OPEN_INVOICE_PAID, Facts.NONE);
        }
    }

    /** While the year's own process runs, that one sees to it. */
    @EventListener
    void openAgain(InvoiceOpenAgain event) {
        var number = event.caseNumber();
        if (number != null && !processes.isRunning(RenewalProcess.KEY, number) && !isRunning(number)) {
            actor.as(Actor.OFFICE, () -> office.takenBackAfterTheEnd(number));
        }
    }

    private boolean isRunning(CaseNumber number) {
        return processes.isRunning(KEY, number);
    }

    @Override
    public ProcessKey process() {
        return KEY;
    }

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(OPEN_INVOICE_WAY);
    }

    @Override
    public Set<MessageName> messages() {
        return Set.of(OPEN_INVOICE_PAID);
    }

    @Override
    public Set<String> forms() {
        return Set.of(DECIDE_OPEN_INVOICE);
    }
}
