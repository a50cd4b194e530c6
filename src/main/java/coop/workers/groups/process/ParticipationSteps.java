package coop.workers.groups.process;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.groups.ParticipationDesk;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
import coop.workers.workflow.AsksPeople;
import coop.workers.workflow.Facts;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Step;
import coop.workers.workflow.StepContext;
import coop.workers.workflow.Steps;
import org.springframework.stereotype.Component;

/** The service tasks of participation, in the order of the diagram, and whom it asks. */
@Component
class ParticipationSteps implements Steps, AsksPeople {

    private final ParticipationDesk desk;
    private final CurrentActor currentActor;

    ParticipationSteps(ParticipationDesk desk, CurrentActor currentActor) {
        this.desk = desk;
        this.currentActor = currentActor;
    }

    @Override
    public ProcessKey process() {
        return ParticipationProcess.KEY;
    }

    @Step(
            name = "Find who confirms",
            sentence =
                    "Finds who coordinates the group that is to be asked, or the next one above it that has somebody, and counts them.",
            writes = "coordinators")
    Facts findWhoConfirms(CaseNumber number) {
        return Facts.of(ParticipationProcess.COORDINATORS, desk.findWhoConfirms(number));
    }

    @Step(
            name = "Remind the coordinator",
            mayBeLeftOut = true,
            sentence = "Writes to those who have been asked who took part and have not answered.",
            fills = "name caseNumber group month link organisation")
    void remindCoordinator(StepContext step) {
        desk.remind(step.caseNumber(), step.requiredLetter());
    }

    @Step(name = "Ask the parent group", sentence = "Lets those who coordinate the group above be asked from now on.")
    void askParentGroup(CaseNumber number) {
        desk.askParentGroup(number);
    }

    @Override
    public PersonId asked(CaseNumber number, String task, int index) {
        // the engine may ask this where nobody is acting, such as when a timer fires
        return currentActor.as(Actor.OFFICE, () -> desk.asked(number, index));
    }
}
