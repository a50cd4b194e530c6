package coop.workers.election.process;

import coop.workers.election.NominationOffice;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Step;
import coop.workers.workflow.StepContext;
import coop.workers.workflow.Steps;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The service tasks of a nomination, in the order of the diagram. */
@Component
class NominationSteps implements Steps {

    /** Gaps that every letter can have filled. */
    private static final String EVERY_LETTER =
            "organisation organisationEmail caseNumber name title seats meetingOn meetingPlace nominationsOpen nominationsClose rollFrozen ballotOpens ballotCloses electionLink nomineeName nominatorName nominatedBy nomineeLink";

    private final NominationOffice office;

    NominationSteps(@Lazy NominationOffice office) {
        this.office = office;
    }

    @Override
    public ProcessKey process() {
        return NominationProcess.KEY;
    }

    @Step(
            name = "Ask the nominee",
            sentence = "Sends the nominee a private link to say yes or no.",
            fills = EVERY_LETTER)
    public void askNominee(StepContext step) {
        office.askNominee(step.caseNumber(), step.requiredLetter());
    }

    @Step(
            name = "Accept the candidate",
            sentence =
                    "Puts the candidate on the list, enters them among the people known to the register and tells them.",
            fills = EVERY_LETTER)
    public void acceptCandidate(StepContext step) {
        office.accept(step.caseNumber(), step.requiredLetter());
    }

    @Step(
            name = "Ask the candidate",
            sentence = "Sends the returning officer’s question with a link to answer.",
            fills = EVERY_LETTER + " question")
    public void queryCandidate(StepContext step) {
        office.query(step.caseNumber(), step.requiredLetter());
    }

    @Step(
            name = "Refuse the nomination",
            sentence = "Tells the candidate the reasons, and how to ask for another look.",
            fills = EVERY_LETTER + " reasons")
    public void refuseCandidate(StepContext step) {
        office.refuse(step.caseNumber(), step.requiredLetter());
    }

    @Step(
            name = "Note that they decline",
            sentence = "Tells whoever nominated them, and closes the case.",
            fills = EVERY_LETTER)
    public void noteDecline(StepContext step) {
        office.noteDecline(step.caseNumber(), step.requiredLetter());
    }

    @Step(name = "Close as lapsed", sentence = "Closes a nomination that was never answered.", fills = EVERY_LETTER)
    public void letNominationLapse(StepContext step) {
        office.lapse(step.caseNumber(), step.requiredLetter());
    }

    @Step(name = "Note the withdrawal", sentence = "Confirms the withdrawal and closes the case.", fills = EVERY_LETTER)
    public void noteWithdrawal(StepContext step) {
        office.noteWithdrawal(step.caseNumber(), step.requiredLetter());
    }

    @Step(
            name = "Close the nomination",
            sentence = "Tells the nominee that the election is cancelled, and closes the case.",
            fills = EVERY_LETTER)
    public void dropNomination(StepContext step) {
        office.drop(step.caseNumber(), step.requiredLetter());
    }
}
