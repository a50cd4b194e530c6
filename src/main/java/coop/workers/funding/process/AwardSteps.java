package coop.workers.funding.process;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.funding.AwardDesk;
import coop.workers.funding.BidDesk;
import coop.workers.funding.FunderReport;
import coop.workers.funding.FundingDesk;
import coop.workers.funding.Instalment;
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

/** The service tasks of an award, in the order of the diagram, and whom it asks. */
@Component
class AwardSteps implements Steps, AsksPeople {

    private final AwardDesk desk;
    private final BidDesk bids;
    private final FundingDesk funding;
    private final CurrentActor currentActor;

    AwardSteps(@Lazy AwardDesk desk, @Lazy BidDesk bids, @Lazy FundingDesk funding, CurrentActor currentActor) {
        this.desk = desk;
        this.bids = bids;
        this.funding = funding;
        this.currentActor = currentActor;
    }

    @Override
    public ProcessKey process() {
        return AwardProcess.KEY;
    }

    @Step(
            name = "Lay the terms before the board",
            sentence = "Proposes to the board that the award is taken on its terms, with a paper.")
    void layTermsBeforeBoard(CaseNumber number) {
        desk.layBeforeBoard(number);
    }

    @Step(name = "Turn the award down", sentence = "Closes the case with the board’s reasons.")
    void turnDownAward(CaseNumber number) {
        desk.turnDown(number);
    }

    @Step(name = "Open the award", sentence = "Opens a fund where the money is restricted.")
    void openAward(CaseNumber number) {
        desk.open(number);
    }

    @Step(
            name = "Look for the next instalment",
            sentence = "Finds when the next instalment falls due, if one is open.",
            writes = {"instalmentOpen", "instalmentDue"})
    Facts nextInstalment(CaseNumber number) {
        var next = desk.nextInstalment(number).map(Instalment::dueOn);
        return Facts.of(AwardProcess.INSTALMENT_OPEN, next.isPresent())
                .and(AwardProcess.INSTALMENT_DUE, next.orElseGet(funding::today));
    }

    @Step(
            name = "Look for the next report",
            sentence = "Finds when the next report is due, if one is open, when to begin it and when to remind of it.",
            writes = {
                "reportOpen",
                "reportBeginsOn",
                "reportDue",
                "reportRemindOnFourteen",
                "reportRemindOnSeven",
                "reportRemindOnTwo"
            })
    Facts nextReport(CaseNumber number) {
        var next = desk.nextReport(number).map(FunderReport::dueOn);
        return AwardProcess.reportDates(next.orElseGet(funding::today)).and(AwardProcess.REPORT_OPEN, next.isPresent());
    }

    @Step(
            name = "Remind of the report",
            sentence = "Writes to whoever carries it how many days are left; at most once a day.",
            fills = "name title funder daysLeft due caseNumber caseLink organisation")
    void remindOfReport(StepContext step) {
        desk.remindOfReport(step.caseNumber(), step.requiredLetter());
    }

    @Step(name = "Close the award", sentence = "Closes the fund, where there is one, and the case.")
    void finishAward(CaseNumber number) {
        desk.finish(number);
    }

    @Step(
            name = "End the award early",
            sentence = "Ends whatever is under way and closes the case with the reason given.")
    void endAward(CaseNumber number) {
        desk.endEarly(number);
    }

    @Override
    public PersonId asked(CaseNumber number, String task, int index) {
        // the engine may ask this where nobody is acting, such as when a timer fires
        return currentActor.as(Actor.OFFICE, () -> bids.asked(number, false, index));
    }
}
