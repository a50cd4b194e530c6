package coop.workers.renewal.process;

import coop.workers.renewal.RenewalOffice;
import coop.workers.workflow.Facts;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Step;
import coop.workers.workflow.StepContext;
import coop.workers.workflow.Steps;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The service tasks of a renewal, in the order of the diagram. */
@Component
class RenewalSteps implements Steps {

    /** Gaps that every letter of a renewal can have filled. */
    static final String EVERY_LETTER =
            "organisation organisationEmail caseNumber contactName coopName from renewsOn memberLink validDays";

    private final RenewalOffice office;

    RenewalSteps(@Lazy RenewalOffice office) {
        this.office = office;
    }

    @Override
    public ProcessKey process() {
        return RenewalProcess.KEY;
    }

    @Step(
            name = "Ask what they will pay",
            sentence = "Sends the member a link to declare its figures for the year.",
            fills = EVERY_LETTER + " known lastNet lastYear")
    public void askToDeclare(StepContext step) {
        office.askToDeclare(step.caseNumber(), step.requiredLetter());
    }

    @Step(
            name = "Remind them to declare",
            sentence = "Asks the member once more, with a fresh link.",
            writes = "reminders",
            fills = EVERY_LETTER + " known lastNet lastYear")
    public Facts remindToDeclare(StepContext step) {
        return Facts.of(RenewalProcess.REMINDERS, office.remindToDeclare(step.caseNumber(), step.requiredLetter()));
    }

    @Step(
            name = "Use last year's figure",
            sentence = "Takes what was declared last year and tells the member.",
            fills = EVERY_LETTER + " known lastNet lastYear")
    public void useLastYear(StepContext step) {
        office.useLastYear(step.caseNumber(), step.requiredLetter());
    }

    @Step(
            name = "Send the question",
            sentence = "Sends the member the question about its figures, with a link to answer.",
            fills = EVERY_LETTER + " question")
    public void sendQuestion(StepContext step) {
        office.sendQuestion(step.caseNumber(), step.requiredLetter());
    }

    @Step(
            name = "Answer the offer",
            sentence = "Tells the member whether it may pay what it can, why, and for how long.",
            fills = EVERY_LETTER + " granted refused reason until netAmount")
    public void answerOffer(StepContext step) {
        office.answerOffer(step.caseNumber(), step.requiredLetter());
    }

    @Step(
            name = "Issue the invoice",
            sentence = "Issues the invoice for the year and sends it to the member.",
            writes = "payBy",
            fills = EVERY_LETTER + " workedOut netAmount vatAmount grossAmount invoiceNumber payBy")
    public Facts issueInvoice(StepContext step) {
        return Facts.of(RenewalProcess.PAY_BY, office.issueInvoice(step.caseNumber(), step.requiredLetter()));
    }

    @Step(
            name = "Look how late it is",
            sentence = "Counts the days since the payment was due, the reminders and the conversations.",
            writes = {"daysLate", "paymentReminders", "paymentTalks", "boardDue"})
    public Facts lookAtPayment(StepContext step) {
        var late = office.lookAtPayment(step.caseNumber());
        return Facts.of(RenewalProcess.DAYS_LATE, late.days())
                .and(RenewalProcess.PAYMENT_REMINDERS, late.reminders())
                .and(RenewalProcess.PAYMENT_TALKS, late.talks())
                .and(RenewalProcess.BOARD_DUE, late.boardDue());
    }

    @Step(
            name = "Remind them to pay",
            mayBeLeftOut = true,
            sentence = "Sends the invoice again with a friendly reminder.",
            fills = EVERY_LETTER + " invoiceNumber payBy")
    public void remindToPay(StepContext step) {
        office.remindToPay(step.caseNumber(), step.requiredLetter());
    }

    @Step(
            name = "Lay the arrears before the board",
            sentence = "Proposes to the board that the membership ends, with a paper of all that was tried.")
    public void layArrearsBeforeBoard(StepContext step) {
        office.layArrearsBeforeBoard(step.caseNumber());
    }

    @Step(
            name = "End the membership",
            sentence = "Notes in the register that the membership has ended, and tells the member why.",
            fills = EVERY_LETTER + " reasons ceasedOn")
    public void endMembership(StepContext step) {
        office.endMembership(step.caseNumber(), step.requiredLetter());
    }

    @Step(
            name = "Give more time",
            sentence = "Tells the member by when to pay instead.",
            writes = "payBy",
            fills = EVERY_LETTER + " payBy")
    public Facts giveMoreTime(StepContext step) {
        return Facts.of(RenewalProcess.PAY_BY, office.giveMoreTime(step.caseNumber(), step.requiredLetter()));
    }

    @Step(
            name = "Lower the invoice",
            sentence = "Gives back by a credit note what was agreed to be too much, and tells the member.",
            writes = "payBy",
            fills = EVERY_LETTER + " netAmount creditNumber creditAmount payBy")
    public Facts lowerInvoice(StepContext step) {
        return Facts.of(RenewalProcess.PAY_BY, office.lowerInvoice(step.caseNumber(), step.requiredLetter()));
    }

    @Step(
            name = "Note as paid",
            sentence = "Thanks the member, moves the renewal date on and closes the case.",
            writes = {"talkNeeded", "talkOn", "yearEnds"},
            fills = EVERY_LETTER + " netAmount")
    public Facts noteAsPaid(StepContext step) {
        var year = office.noteAsPaid(step.caseNumber(), step.requiredLetter());
        var facts =
                Facts.of(RenewalProcess.YEAR_ENDS, year.ends()).and(RenewalProcess.TALK_NEEDED, year.talkOn() != null);
        return year.talkOn() == null ? facts : facts.and(RenewalProcess.TALK_ON, year.talkOn());
    }

    @Step(
            name = "Open the case again",
            sentence = "Opens the case of a year whose payment was taken back.",
            writes = "payBy")
    public Facts openAgain(StepContext step) {
        return Facts.of(RenewalProcess.PAY_BY, office.openAgain(step.caseNumber()));
    }

    @Step(
            name = "Part as friends",
            sentence = "Notes in the register that the member has left, thanks it and closes the case.",
            fills = EVERY_LETTER + " ceasedOn")
    public void partAsFriends(StepContext step) {
        office.partAsFriends(step.caseNumber(), step.requiredLetter());
    }
}
