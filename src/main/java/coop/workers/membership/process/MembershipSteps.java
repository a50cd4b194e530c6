package coop.workers.membership.process;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.membership.MembershipDesk;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
import coop.workers.workflow.AsksPeople;
import coop.workers.workflow.Facts;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Step;
import coop.workers.workflow.StepContext;
import coop.workers.workflow.Steps;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The service tasks of worker membership, in the order of the diagram, and whom it asks. */
@Component
class MembershipSteps implements Steps, AsksPeople {

    /** What every letter to somebody who applies can say. */
    private static final String EVERY_LETTER =
            "name caseNumber windowLink organisation organisationEmail shareValue validDays";

    private final MembershipDesk desk;
    private final CurrentActor currentActor;

    MembershipSteps(@Lazy MembershipDesk desk, CurrentActor currentActor) {
        this.desk = desk;
        this.currentActor = currentActor;
    }

    @Override
    public ProcessKey process() {
        return MembershipProcess.KEY;
    }

    @Step(
            name = "Close, since they are known",
            sentence = "Closes the application and writes to them as what they are known already.",
            fills = EVERY_LETTER + " knownAs")
    void closeKnownPerson(StepContext step) {
        desk.closeAsKnown(step.caseNumber(), step.requiredLetter());
    }

    @Step(
            name = "See how they take part",
            sentence = "Looks up how they take part in the group, and counts who coordinates it besides them.",
            writes = {"standing", "attesters"})
    Facts lookAtStanding(CaseNumber number) {
        var looked = desk.lookAtStanding(number);
        return Facts.of(MembershipProcess.STANDING, looked.standing())
                .and(MembershipProcess.ATTESTERS, looked.attesters());
    }

    @Step(
            name = "Remind who attests",
            mayBeLeftOut = true,
            sentence = "Writes to those who coordinate the group and have not said anything yet.",
            fills = "name applicant group caseNumber taskLink organisation organisationEmail shareValue validDays")
    void remindAttesters(StepContext step) {
        desk.remindAttesters(step.caseNumber(), step.requiredLetter());
    }

    @Step(name = "Lay before the group", sentence = "Proposes to the group that they are admitted.")
    void layBeforeGroup(CaseNumber number) {
        desk.layBeforeGroup(number);
    }

    @Step(
            name = "Say that we would like to talk",
            sentence = "Writes to them that somebody would like to talk before anything is decided.",
            fills = EVERY_LETTER)
    void openTalk(StepContext step) {
        desk.openTalk(step.caseNumber(), step.requiredLetter());
    }

    @Step(
            name = "Send the reasons",
            sentence = "Writes to them why it cannot be now, after somebody has talked with them.",
            fills = EVERY_LETTER + " reasons")
    void refuseWorkerMember(StepContext step) {
        desk.refuse(step.caseNumber(), step.requiredLetter());
    }

    @Step(
            name = "Enter as a worker member",
            sentence = "Enters them in the register of members with number, share and address, from today.")
    void enterWorkerMember(CaseNumber number) {
        desk.enterWorkerMember(number);
    }

    @Step(
            name = "Welcome the worker member",
            sentence = "Welcomes them, with their number and what their group said of them.",
            fills = EVERY_LETTER + " memberNumber enteredOn group attestation")
    void welcomeWorkerMember(StepContext step) {
        desk.welcome(step.caseNumber(), step.requiredLetter());
    }

    @Step(
            name = "Close the withdrawn application",
            sentence = "Ends whatever was under way and confirms to them that they have withdrawn.",
            fills = EVERY_LETTER)
    void withdrawPerson(StepContext step) {
        desk.closeAsWithdrawn(step.caseNumber(), step.requiredLetter());
    }

    @Override
    public PersonId asked(CaseNumber number, String task, int index) {
        // the engine may ask this where nobody is acting, such as when a timer fires
        return currentActor.as(Actor.OFFICE, () -> desk.asked(number, index));
    }
}
