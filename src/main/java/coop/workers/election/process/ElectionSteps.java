package coop.workers.election.process;

import coop.workers.election.ElectionOffice;
import coop.workers.workflow.Facts;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Step;
import coop.workers.workflow.StepContext;
import coop.workers.workflow.Steps;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The service tasks of an election, in the order of the diagram. */
@Component
class ElectionSteps implements Steps {

    /** Gaps that every letter can have filled. */
    private static final String EVERY_LETTER =
            "organisation organisationEmail caseNumber name title seats meetingOn meetingPlace nominationsOpen nominationsClose rollFrozen ballotOpens ballotCloses electionLink";

    private final ElectionOffice office;

    ElectionSteps(@Lazy ElectionOffice office) {
        this.office = office;
    }

    @Override
    public ProcessKey process() {
        return ElectionProcess.KEY;
    }

    @Step(
            name = "Announce the election",
            sentence = "Tells everybody who has a vote that there will be an election, and its dates.",
            fills = EVERY_LETTER)
    public void announceElection(StepContext step) {
        office.announce(step.caseNumber(), step.requiredLetter());
    }

    @Step(
            name = "Ask for nominations",
            sentence = "Sends the representative of each co-op member a private link with which to nominate.",
            fills = EVERY_LETTER + " memberName nominateLink")
    public void openNominations(StepContext step) {
        office.openNominations(step.caseNumber(), step.requiredLetter());
    }

    @Step(
            name = "Ask everybody to check how they are listed",
            sentence = "Tells each voter for which members they are listed.",
            fills = EVERY_LETTER + " listed")
    public void askToCheckRoll(StepContext step) {
        office.askToCheckRoll(step.caseNumber(), step.requiredLetter());
    }

    @Step(
            name = "Publish the candidates",
            sentence =
                    "Puts the accepted candidates on the list and tells everybody; sets how many more candidates than seats there are.",
            writes = "spareCandidates",
            fills = EVERY_LETTER + " candidateList whatFollows")
    public Facts publishCandidates(StepContext step) {
        return Facts.of(
                ElectionProcess.SPARE_CANDIDATES, office.publishCandidates(step.caseNumber(), step.requiredLetter()));
    }

    @Step(name = "Freeze the roll", sentence = "Settles who may vote, as the register stands, with a fingerprint.")
    public void freezeRoll(StepContext step) {
        office.freezeRoll(step.caseNumber());
    }

    @Step(
            name = "Open the ballot",
            sentence = "Sets up the ballot box and sends each member its one link.",
            fills = EVERY_LETTER + " memberName ballotLink")
    public void openBallot(StepContext step) {
        office.openBallot(step.caseNumber(), step.requiredLetter());
    }

    @Step(
            name = "Remind those who have not voted",
            mayBeLeftOut = true,
            sentence = "Sends a fresh link to those who have not voted; the earlier one ends.",
            fills = EVERY_LETTER + " memberName ballotLink")
    public void remindVoters(StepContext step) {
        office.remindVoters(step.caseNumber(), step.requiredLetter());
    }

    @Step(
            name = "Close the ballot",
            sentence = "Notes that the ballot is closed, and whether papers came by post.",
            writes = "papersByPost")
    public Facts closeBallot(StepContext step) {
        return Facts.of(ElectionProcess.PAPERS_BY_POST, office.closeBallot(step.caseNumber()));
    }

    @Step(
            name = "Tell the candidates",
            sentence = "Tells each candidate how the ballot went, before anybody else.",
            fills = EVERY_LETTER + " nomineeName nominatorName nominatedBy nomineeLink resultText")
    public void tellCandidates(StepContext step) {
        office.tellCandidates(step.caseNumber(), step.requiredLetter());
    }

    @Step(
            name = "Tell the candidates that nobody needs to vote",
            sentence = "Tells each candidate that they will be declared elected unopposed.",
            fills = EVERY_LETTER + " nomineeName nominatorName nominatedBy nomineeLink")
    public void tellUnopposed(StepContext step) {
        office.tellUnopposed(step.caseNumber(), step.requiredLetter());
    }

    @Step(
            name = "Enter the terms in the register",
            sentence = "Appoints those elected in the register of officers, the longest terms to the first.")
    public void enterTerms(StepContext step) {
        office.enterTerms(step.caseNumber());
    }

    @Step(
            name = "Publish the result",
            sentence = "Tells everybody the result and where to check it; sets how many seats are left empty.",
            writes = "seatsLeft",
            fills = EVERY_LETTER + " resultText whereToCheck")
    public Facts publishResult(StepContext step) {
        return Facts.of(ElectionProcess.SEATS_LEFT, office.publishResult(step.caseNumber(), step.requiredLetter()));
    }

    @Step(name = "Open a case for each empty seat", sentence = "Opens a case for each seat that nobody was elected to.")
    public void openVacancies(StepContext step) {
        office.openVacancies(step.caseNumber());
    }

    @Step(name = "Close the election", sentence = "Closes the case.")
    public void closeElection(StepContext step) {
        office.close(step.caseNumber());
    }

    @Step(
            name = "Tell everybody of the new dates",
            sentence = "Tells everybody which dates were and which are.",
            fills = EVERY_LETTER + " shifts")
    public void tellOfMove(StepContext step) {
        office.tellOfMove(step.caseNumber(), step.requiredLetter());
    }

    @Step(
            name = "Tell everybody that it is cancelled",
            sentence = "Tells everybody why, and closes the case.",
            fills = EVERY_LETTER + " reasons")
    public void tellOfCancellation(StepContext step) {
        office.tellOfCancellation(step.caseNumber(), step.requiredLetter());
    }
}
