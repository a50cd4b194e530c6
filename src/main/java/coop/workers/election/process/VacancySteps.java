package coop.workers.election.process;

import coop.workers.election.VacancyDesk;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Step;
import coop.workers.workflow.StepContext;
import coop.workers.workflow.Steps;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The service tasks of an empty seat, in the order of the diagram. */
@Component
class VacancySteps implements Steps {

    private final VacancyDesk desk;

    VacancySteps(@Lazy VacancyDesk desk) {
        this.desk = desk;
    }

    @Override
    public ProcessKey process() {
        return VacancyProcess.KEY;
    }

    @Step(
            name = "Lay the co-option before the board",
            sentence = "Proposes to the board to co-opt whom the secretary has found.")
    public void proposeCoOption(StepContext step) {
        desk.layBeforeBoard(step.caseNumber());
    }

    @Step(
            name = "Enter in the register of officers",
            sentence = "Appoints whom the board agreed to until the next election, and welcomes them.",
            fills = "organisation organisationEmail caseNumber name seat seatFrom")
    public void coOpt(StepContext step) {
        desk.coOpt(step.caseNumber(), step.requiredLetter());
    }

    @Step(
            name = "Note that the board did not agree",
            sentence = "Forgets whom the board did not agree to, so that somebody else can be found.")
    public void noteDeclined(StepContext step) {
        desk.noteDeclined(step.caseNumber());
    }

    @Step(name = "Leave the seat to the next election", sentence = "Closes the case; the seat stays empty.")
    public void leaveSeatEmpty(StepContext step) {
        desk.closeEmpty(step.caseNumber());
    }
}
