package coop.workers.renewal.process;

import coop.workers.forms.FormValues;
import coop.workers.renewal.OpenInvoiceDesk;
import coop.workers.shared.Message;
import coop.workers.shell.Dates;
import coop.workers.workflow.Facts;
import coop.workers.workflow.Prefills;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Submission;
import coop.workers.workflow.Submits;
import coop.workers.workflow.TaskHandlers;
import coop.workers.workflow.TaskInHand;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The user task of an invoice left open. */
@Component
class OpenInvoiceTasks implements TaskHandlers {

    private final OpenInvoiceDesk desk;
    private final Dates dates;

    OpenInvoiceTasks(@Lazy OpenInvoiceDesk desk, Dates dates) {
        this.desk = desk;
        this.dates = dates;
    }

    @Override
    public ProcessKey process() {
        return OpenInvoiceProcess.KEY;
    }

    @Prefills(OpenInvoiceProcess.DECIDE_OPEN_INVOICE)
    public FormValues whatIsLeft(TaskInHand task) {
        var left = desk.find(task.caseNumber());
        return FormValues.NONE
                .with("openAmount", left.open().toString())
                .with("invoiceNumber", left.invoice().value())
                .with("dueInWords", dates.day(left.payBy()) + ", " + dates.due(left.payBy()));
    }

    @Submits(OpenInvoiceProcess.DECIDE_OPEN_INVOICE)
    public Submission decideOpenInvoice(TaskInHand task, FormValues values) {
        var way = values.text(OpenInvoiceProcess.OPEN_INVOICE_WAY.name());
        desk.decide(task.caseNumber(), values.text("openInvoiceReason"));
        return new Submission.Accepted(
                Facts.of(OpenInvoiceProcess.OPEN_INVOICE_WAY, way), Message.of("renewal.next.open-invoice." + way));
    }
}
