package coop.workers.membership.process;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.membership.InvitationDesk;
import coop.workers.membership.InvitationStatus;
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

/** The service tasks of invitations, in the order of the diagram, and whom it asks. */
@Component
class InvitationSteps implements Steps, AsksPeople {

    private final InvitationDesk desk;
    private final CurrentActor currentActor;

    InvitationSteps(@Lazy InvitationDesk desk, CurrentActor currentActor) {
        this.desk = desk;
        this.currentActor = currentActor;
    }

    @Override
    public ProcessKey process() {
        return InvitationProcess.KEY;
    }

    @Step(
            name = "Find who invites",
            sentence = "Finds who coordinates the group in which somebody takes part, and counts them.",
            writes = "inviters")
    Facts findWhoInvites(CaseNumber number) {
        return Facts.of(InvitationProcess.INVITERS, desk.findWhoInvites(number));
    }

    @Step(name = "Leave it for now", sentence = "Notes that they are not to be invited now.")
    void closeNotNow(CaseNumber number) {
        desk.close(number, InvitationStatus.NOT_NOW);
    }

    @Step(
            name = "Send the invitation",
            sentence = "Invites them to become a member, with a link to a form that knows them.",
            fills = "name group inviter words link shareValue validDays organisation organisationEmail")
    void sendInvitation(StepContext step) {
        desk.sendInvitation(step.caseNumber(), step.requiredLetter());
    }

    @Step(name = "Close as unanswered", sentence = "Notes that no answer came; nobody asks why.")
    void closeAsUnanswered(CaseNumber number) {
        desk.close(number, InvitationStatus.UNANSWERED);
    }

    @Step(name = "Close as answered", sentence = "Notes that they have applied, or become a member another way.")
    void closeAsApplied(CaseNumber number) {
        desk.close(number, InvitationStatus.APPLIED);
    }

    @Override
    public PersonId asked(CaseNumber number, String task, int index) {
        // the engine may ask this where nobody is acting, such as when a timer fires
        return currentActor.as(Actor.OFFICE, () -> desk.asked(number, index));
    }
}
