package coop.workers.membership.process;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.membership.ReviewDesk;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
import coop.workers.workflow.AsksPeople;
import coop.workers.workflow.Facts;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Step;
import coop.workers.workflow.StepContext;
import coop.workers.workflow.Steps;
import org.springframework.stereotype.Component;

/** The service tasks of a standing review, in the order of the diagram, and whom it asks. */
@Component
class StandingReviewSteps implements Steps, AsksPeople {

    /** What every letter to somebody who went quiet can say. */
    private static final String EVERY_LETTER = "name caseNumber organisation organisationEmail shareValue validDays";

    private final ReviewDesk desk;
    private final CurrentActor currentActor;

    StandingReviewSteps(ReviewDesk desk, CurrentActor currentActor) {
        this.desk = desk;
        this.currentActor = currentActor;
    }

    @Override
    public ProcessKey process() {
        return StandingReviewProcess.KEY;
    }

    @Step(
            name = "Find who talks with them",
            sentence = "Finds who coordinates the groups that somebody belongs to, and counts them.",
            writes = "talkers")
    Facts findWhoTalks(CaseNumber number) {
        return Facts.of(StandingReviewProcess.TALKERS, desk.findWhoTalks(number));
    }

    @Step(name = "Let it stand", sentence = "Closes the review; they stay as they are.")
    void letItStand(CaseNumber number) {
        desk.letItStand(number);
    }

    @Step(
            name = "Note the pause",
            sentence = "Writes to them that nothing is asked of them until their pause is over.",
            writes = "pauseOver",
            fills = EVERY_LETTER + " pauseUntil")
    Facts notePause(StepContext step) {
        return Facts.of(StandingReviewProcess.PAUSE_OVER, desk.notePause(step.caseNumber(), step.requiredLetter()));
    }

    @Step(name = "Welcome them back", sentence = "Writes to them on the day after their pause.", fills = EVERY_LETTER)
    void endPause(StepContext step) {
        desk.endPause(step.caseNumber(), step.requiredLetter());
    }

    @Step(
            name = "Give notice",
            sentence = "Writes to them what the board will be asked, and how one line keeps everything as it is.",
            fills = EVERY_LETTER)
    void giveNotice(StepContext step) {
        desk.giveNotice(step.caseNumber(), step.requiredLetter());
    }

    @Step(name = "Lay a standing before the board", sentence = "Proposes to the board that they become a supporter.")
    void layStandingBeforeBoard(CaseNumber number) {
        desk.layBeforeBoard(number);
    }

    @Step(
            name = "Let them become a supporter",
            sentence = "Ends their membership in the register, enters them as a supporter and writes to them.",
            fills = EVERY_LETTER + " why today")
    void becomeSupporter(StepContext step) {
        desk.becomeSupporter(step.caseNumber(), step.requiredLetter());
    }

    @Step(name = "Close, with thanks", sentence = "Ends whatever was under way, since they take part again.")
    void closeAsTakingPart(CaseNumber number) {
        desk.closeAsTakingPart(number);
    }

    @Step(
            name = "Close, since they are no member",
            sentence = "Ends whatever was under way: there is nothing to talk about.")
    void closeAsGone(CaseNumber number) {
        desk.closeAsGone(number);
    }

    @Override
    public PersonId asked(CaseNumber number, String task, int index) {
        // the engine may ask this where nobody is acting, such as when a timer fires
        return currentActor.as(Actor.OFFICE, () -> desk.asked(number, index));
    }
}
