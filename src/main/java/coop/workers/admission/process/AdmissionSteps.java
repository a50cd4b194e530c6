package coop.workers.admission.process;

import coop.workers.admission.AdmissionDesk;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Step;
import coop.workers.workflow.StepContext;
import coop.workers.workflow.Steps;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The service tasks of admission, in the order of the diagram. */
@Component
class AdmissionSteps implements Steps {

    /** What every letter to an applicant can say. */
    private static final String EVERY_LETTER =
            "caseNumber contactName coopName windowLink organisation organisationEmail validDays";

    private final AdmissionDesk desk;

    AdmissionSteps(@Lazy AdmissionDesk desk) {
        this.desk = desk;
    }

    @Override
    public ProcessKey process() {
        return AdmissionProcess.KEY;
    }

    @Step(
            name = "Close as a duplicate",
            sentence = "Closes the application and sends a letter that points to what there is already.",
            fills = EVERY_LETTER + " knownAs")
    public void closeAsDuplicate(StepContext step) {
        desk.closeAsDuplicate(step.caseNumber(), step.requiredLetter());
    }

    @Step(
            name = "Ask for more",
            sentence = "Sends the reviewer's question to the applicant, with a link to answer.",
            fills = EVERY_LETTER + " question reviewer")
    public void askForMore(StepContext step) {
        desk.askForMore(step.caseNumber(), step.requiredLetter());
    }

    @Step(
            name = "Remind the applicant",
            mayBeLeftOut = true,
            sentence = "Sends the reviewer's question to the applicant once more.",
            fills = EVERY_LETTER + " question reviewer")
    public void remindApplicant(StepContext step) {
        desk.remindApplicant(step.caseNumber(), step.requiredLetter());
    }

    @Step(
            name = "Close as lapsed",
            sentence = "Puts the application aside and tells the applicant how to bring it back.",
            fills = EVERY_LETTER + " question reviewer")
    public void closeAsLapsed(StepContext step) {
        desk.closeAsLapsed(step.caseNumber(), step.requiredLetter());
    }

    @Step(
            name = "Reopen the application",
            sentence = "Takes up an application that was put aside and tells the applicant.",
            fills = EVERY_LETTER)
    public void reopen(StepContext step) {
        desk.reopen(step.caseNumber(), step.requiredLetter());
    }

    @Step(name = "Lay before the board", sentence = "Proposes the admission to the board, with a paper.")
    public void layBeforeBoard(StepContext step) {
        desk.layBeforeBoard(step.caseNumber());
    }

    @Step(
            name = "Enter in the register",
            sentence =
                    "Enters the co-op in the register of members with its number, share, representative and renewal date.")
    public void enterInRegister(StepContext step) {
        desk.enterInRegister(step.caseNumber());
    }

    @Step(
            name = "Send the welcome letter",
            mayBeLeftOut = true,
            sentence = "Welcomes the new member and tells it what it will pay.",
            fills = EVERY_LETTER + " memberNumber enteredOn renewsOn shareValue netAmount vatAmount grossAmount")
    public void sendWelcome(StepContext step) {
        desk.sendWelcome(step.caseNumber(), step.requiredLetter());
    }

    @Step(
            name = "Send the refusal",
            sentence = "Tells the applicant the board's reasons and how to ask for another look.",
            fills = EVERY_LETTER + " reasons")
    public void sendRefusal(StepContext step) {
        desk.sendRefusal(step.caseNumber(), step.requiredLetter());
    }

    @Step(
            name = "Close as withdrawn",
            sentence = "Ends whatever was under way and confirms the withdrawal to the applicant.",
            fills = EVERY_LETTER)
    public void closeAsWithdrawn(StepContext step) {
        desk.closeAsWithdrawn(step.caseNumber(), step.requiredLetter());
    }
}
