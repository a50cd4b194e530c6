package coop.workers.funding.process;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.funding.AnswerDesk;
import coop.workers.funding.BidDesk;
import coop.workers.funding.ClosingDesk;
import coop.workers.funding.WeighingDesk;
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

/** The service tasks of a bid, in the order of the diagram, and whom it asks. */
@Component
class FundingSteps implements Steps, AsksPeople {

    private static final String READ_BY_OTHERS = "reviewDraft";

    private final WeighingDesk weighing;
    private final BidDesk desk;
    private final AnswerDesk answers;
    private final ClosingDesk closing;
    private final CurrentActor currentActor;

    FundingSteps(
            @Lazy WeighingDesk weighing,
            @Lazy BidDesk desk,
            @Lazy AnswerDesk answers,
            @Lazy ClosingDesk closing,
            CurrentActor currentActor) {
        this.weighing = weighing;
        this.desk = desk;
        this.answers = answers;
        this.closing = closing;
        this.currentActor = currentActor;
    }

    @Override
    public ProcessKey process() {
        return FundingProcess.KEY;
    }

    @Step(
            name = "Work out how much would hang on it",
            sentence =
                    "Reads from the books this funder’s share of a year’s income and the restricted share, with what is asked for, and counts hours of reporting.",
            writes = {"funderShare", "restrictedShare", "reportingHours"})
    Facts gaugeReliance(CaseNumber number) {
        var weighed = weighing.gaugeReliance(number);
        return Facts.of(FundingProcess.FUNDER_SHARE, weighed.funderShare())
                .and(FundingProcess.RESTRICTED_SHARE, weighed.restrictedShare())
                .and(FundingProcess.REPORTING_HOURS, weighed.reportingHours());
    }

    @Step(name = "Close as against the mission", sentence = "Closes the case: this money is not asked for.")
    void closeAgainstMission(CaseNumber number) {
        closing.closeAgainstMission(number);
    }

    @Step(
            name = "Lay an opportunity before the group",
            sentence = "Proposes to the group that carries it that the money is asked for, with a paper.")
    void layOpportunityBeforeGroup(CaseNumber number) {
        weighing.layBeforeGroup(number);
    }

    @Step(
            name = "Lay an opportunity before the board",
            sentence = "Proposes to the board that the money is asked for, with a paper.")
    void layOpportunityBeforeBoard(CaseNumber number) {
        weighing.layBeforeBoard(number);
    }

    @Step(
            name = "Close as not taken up",
            sentence = "Closes the case with the reasons of those who decided against it.")
    void closeNotTakenUp(CaseNumber number) {
        closing.closeNotTakenUp(number);
    }

    @Step(name = "Begin the bid", sentence = "The draft may be written from now on.")
    void beginBid(CaseNumber number) {
        desk.beginBid(number);
    }

    @Step(
            name = "Look for another pair of eyes",
            sentence = "Counts who in the group can read the draft besides its writer.",
            writes = "readers")
    Facts lookForReader(CaseNumber number) {
        return Facts.of(FundingProcess.READERS, desk.lookForReaders(number));
    }

    @Step(
            name = "Remind of the deadline",
            sentence = "Writes to whoever carries the bid how many days are left; at most once a day.",
            fills = "name title funder daysLeft deadline caseNumber caseLink organisation")
    void remindOfDeadline(StepContext step) {
        desk.remindOfDeadline(step.caseNumber(), step.requiredLetter());
    }

    @Step(name = "Close as not sent", sentence = "Closes the case: the deadline was missed.")
    void closeNotSent(CaseNumber number) {
        closing.closeNotSent(number);
    }

    @Step(name = "Note the award", sentence = "Begins the process of the award: terms, money, reports.")
    void recordAward(CaseNumber number) {
        answers.recordAward(number);
    }

    @Step(name = "Close as refused", sentence = "Closes the case; what was learned stays with the funder.")
    void closeAsRefused(CaseNumber number) {
        closing.closeAsRefused(number);
    }

    @Step(name = "Close, since the programme is gone", sentence = "Closes the case: the funder gives nothing of it.")
    void closeProgrammeGone(CaseNumber number) {
        closing.closeProgrammeGone(number);
    }

    @Step(name = "End a bid early", sentence = "Ends whatever is under way and closes the case with the reason given.")
    void endOpportunity(CaseNumber number) {
        closing.end(number);
    }

    @Override
    public PersonId asked(CaseNumber number, String task, int index) {
        // the engine may ask this where nobody is acting, such as when a timer fires
        return currentActor.as(Actor.OFFICE, () -> desk.asked(number, task.equals(READ_BY_OTHERS), index));
    }
}
