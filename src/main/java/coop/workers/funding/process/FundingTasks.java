package coop.workers.funding.process;

import coop.workers.forms.FormValues;
import coop.workers.funding.AnswerDesk;
import coop.workers.funding.AnswerDesk.NewAward;
import coop.workers.funding.BidDesk;
import coop.workers.funding.FunderQuestion;
import coop.workers.funding.FundingDesk;
import coop.workers.funding.MissionAnswers;
import coop.workers.funding.OpportunityFile;
import coop.workers.funding.Sent;
import coop.workers.funding.WeighingDesk;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shell.Texts;
import coop.workers.workflow.Facts;
import coop.workers.workflow.Prefills;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Submission;
import coop.workers.workflow.Submits;
import coop.workers.workflow.TaskHandlers;
import coop.workers.workflow.TaskInHand;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The user tasks of a bid, in the order of the diagram. */
@Component
class FundingTasks implements TaskHandlers {

    private static final String READY = "ready";
    private static final String GO_ON = "goOn";
    private static final String AGAIN = "again";

    private final WeighingDesk weighing;
    private final BidDesk desk;
    private final AnswerDesk answers;
    private final FundingDesk funding;
    private final Texts texts;

    FundingTasks(
            @Lazy WeighingDesk weighing,
            @Lazy BidDesk desk,
            @Lazy AnswerDesk answers,
            @Lazy FundingDesk funding,
            Texts texts) {
        this.weighing = weighing;
        this.desk = desk;
        this.answers = answers;
        this.funding = funding;
        this.texts = texts;
    }

    @Override
    public ProcessKey process() {
        return FundingProcess.KEY;
    }

    @Submits(FundingProcess.MISSION_CHECK)
    public Submission checkMission(TaskInHand task, FormValues values) {
        var held = new MissionAnswers(
                values.text("missionWords"),
                values.text("controlOver"),
                values.text("strategyChange"),
                values.text("excludedFunder"),
                values.number("reportingDays").orElse(BigDecimal.ONE),
                Answered.orNull(values, "stringsSeen"));
        weighing.holdAgainstMission(task.caseNumber(), held);
        return accepted(
                Facts.of(FundingProcess.CONTROL_OVER, held.controlOver())
                        .and(FundingProcess.STRATEGY_CHANGE, held.strategyChange())
                        .and(FundingProcess.EXCLUDED_FUNDER, held.excludedFunder()),
                "funding.next.checked");
    }

    @Prefills(FundingProcess.SETTLE_CONFLICT)
    public FormValues conflictSaid(TaskInHand task) {
        var file = file(task);
        var known = texts.say("funding.connection." + file.connection().name());
        return FormValues.NONE.with(
                "connectionSaid",
                file.connectionWords().map(words -> known + ". " + words).orElse(known));
    }

    @Submits(FundingProcess.SETTLE_CONFLICT)
    public Submission settleConflict(TaskInHand task, FormValues values) {
        var outcome = values.text("conflictOutcome");
        var goOn = outcome.equals(GO_ON);
        weighing.settleConflict(
                task.caseNumber(),
                texts.say("funding.conflict.settled", values.text("standsBack"), values.text("conflictReasons")),
                goOn);
        return accepted(
                Facts.of(FundingProcess.CONFLICT_OUTCOME, outcome),
                goOn ? "funding.next.group" : "funding.next.stopped");
    }

    @Prefills(FundingProcess.WRITE_DRAFT)
    public FormValues draftNote(TaskInHand task) {
        return FormValues.NONE.with("draftNote", file(task).draftNote().orElse(null));
    }

    @Submits(FundingProcess.WRITE_DRAFT)
    public Submission writeDraft(TaskInHand task, FormValues values) {
        return unless(
                desk.draftIsReady(task.caseNumber(), Answered.orNull(values, "draftNote")),
                Facts.NONE,
                "funding.next.reader");
    }

    @Prefills(FundingProcess.REVIEW_DRAFT)
    public FormValues whatToLookAt(TaskInHand task) {
        return draftNote(task);
    }

    @Submits(FundingProcess.REVIEW_DRAFT)
    public Submission readDraft(TaskInHand task, FormValues values) {
        var outcome = values.text("reviewOutcome");
        var ready = outcome.equals(READY);
        desk.read(task.caseNumber(), ready, values.text("reviewWords"));
        return accepted(
                Facts.of(FundingProcess.REVIEW_OUTCOME, outcome), ready ? "funding.next.send" : "funding.next.writer");
    }

    @Prefills(FundingProcess.SEND_BID)
    public FormValues amountToSend(TaskInHand task) {
        return FormValues.NONE.with(
                "amountSent", Answered.pounds(file(task).asked().pounds()));
    }

    @Submits(FundingProcess.SEND_BID)
    public Submission sendBid(TaskInHand task, FormValues values) {
        var expected = Answered.day(values, "decisionExpected");
        var bid = new Sent(
                Answered.day(values, "sentOn"),
                Answered.money(values, "amountSent").pence(),
                values.text("receipt"),
                expected);
        return unless(
                desk.send(task.caseNumber(), bid),
                Facts.of(FundingProcess.DECISION_EXPECTED, expected),
                "funding.next.outcome");
    }

    @Submits(FundingProcess.MISSED_DEADLINE)
    public Submission settleMissedDeadline(TaskInHand task, FormValues values) {
        var outcome = values.text("missedOutcome");
        var facts = Facts.of(FundingProcess.MISSED_OUTCOME, outcome);
        if (!outcome.equals(AGAIN)) {
            desk.giveUp(task.caseNumber(), values.text("missedWords"));
            return accepted(facts, "funding.next.closed");
        }
        var deadline = Answered.day(values, "newDeadline");
        var dates = FundingProcess.dates(deadline).and(FundingProcess.MISSED_OUTCOME, outcome);
        return unless(desk.takeAnotherRound(task.caseNumber(), deadline), dates, "funding.next.again");
    }

    @Prefills(FundingProcess.ENTER_OUTCOME)
    public FormValues amountSent(TaskInHand task) {
        return FormValues.NONE.with(
                "amountAwarded",
                file(task).sent().map(sent -> Answered.pounds(sent.amount())).orElse(null));
    }

    @Submits(FundingProcess.ENTER_OUTCOME)
    public Submission enterOutcome(TaskInHand task, FormValues values) {
        var number = task.caseNumber();
        var on = Answered.day(values, "outcomeOn");
        var outcome = values.text("outcome");
        var facts = Facts.of(FundingProcess.OUTCOME, outcome);
        return switch (outcome) {
            case "awarded" ->
                unless(
                        answers.award(
                                number,
                                new NewAward(
                                        Answered.money(values, "amountAwarded"),
                                        on,
                                        Answered.orNull(values, "funderReference"),
                                        Answered.orNull(values, "differsBecause"))),
                        facts,
                        "funding.next.terms");
            case "more" ->
                unless(answers.askedForMore(number, values.text("funderQuestion"), on), facts, "funding.next.answer");
            case "withdrawn" ->
                unless(
                        answers.refused(number, on, values.text("goneWords"), values.text("goneWords")),
                        facts,
                        "funding.next.closed");
            default ->
                unless(
                        answers.refused(number, on, Answered.orNull(values, "funderWords"), values.text("lesson")),
                        facts,
                        "funding.next.lesson");
        };
    }

    @Prefills(FundingProcess.ANSWER_FUNDER)
    public FormValues questionOfFunder(TaskInHand task) {
        return FormValues.NONE.with(
                "funderQuestion",
                answers.openQuestion(task.caseNumber())
                        .map(FunderQuestion::question)
                        .orElse(null));
    }

    @Submits(FundingProcess.ANSWER_FUNDER)
    public Submission answerFunder(TaskInHand task, FormValues values) {
        return unless(
                answers.answer(task.caseNumber(), values.text("answerGiven"), Answered.day(values, "answeredOn")),
                Facts.NONE,
                "funding.next.outcome");
    }

    private OpportunityFile file(TaskInHand task) {
        return funding.find(task.caseNumber()).orElseThrow(NotFound::new);
    }

    private static Submission accepted(Facts facts, String next) {
        return new Submission.Accepted(facts, Message.of(next));
    }

    static Submission unless(List<Problem> problems, Facts facts, String next) {
        return problems.isEmpty() ? accepted(facts, next) : new Submission.Refused(problems);
    }
}
