package coop.workers.renewal.process;

import coop.workers.renewal.OpenInvoiceOffice;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Step;
import coop.workers.workflow.StepContext;
import coop.workers.workflow.Steps;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The service tasks of an invoice left open, in the order of the diagram. */
@Component
class OpenInvoiceSteps implements Steps {

    private final OpenInvoiceOffice office;

    OpenInvoiceSteps(@Lazy OpenInvoiceOffice office) {
        this.office = office;
    }

    @Override
    public ProcessKey process() {
        return OpenInvoiceProcess.KEY;
    }

    @Step(
            name = "Ask for it once more",
            sentence = "Sends the invoice once more and says what is still open of it.",
            fills = RenewalSteps.EVERY_LETTER + " invoiceNumber openAmount")
    public void askForOpenInvoice(StepContext step) {
        office.askForOpenInvoice(step.caseNumber(), step.requiredLetter());
    }

    @Step(name = "Note that it is paid", sentence = "Notes that nothing is open any more, and closes the case.")
    public void noteOpenInvoicePaid(StepContext step) {
        office.noteOpenInvoicePaid(step.caseNumber());
    }

    @Step(name = "Keep it on the books", sentence = "Closes the case; what is owed stays in the list of debtors.")
    public void keepOnTheBooks(StepContext step) {
        office.keepOnTheBooks(step.caseNumber());
    }

    @Step(
            name = "Write it off",
            sentence = "Gives back by a credit note what is open, tells the member why, and closes the case.",
            fills = RenewalSteps.EVERY_LETTER + " invoiceNumber openAmount creditNumber reason")
    public void writeOffInvoice(StepContext step) {
        office.writeOffInvoice(step.caseNumber(), step.requiredLetter());
    }
}
