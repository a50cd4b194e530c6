package coop.workers.funding.process;

import coop.workers.forms.FormValues;
import coop.workers.funding.AwardDesk;
import coop.workers.funding.FundingDesk;
import coop.workers.funding.Terms;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shell.Texts;
import coop.workers.workflow.Facts;
import coop.workers.workflow.Prefills;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Submission;
import coop.workers.workflow.Submits;
import coop.workers.workflow.TaskHandlers;
import coop.workers.workflow.TaskInHand;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The user tasks of an award, in the order of the diagram. */
@Component
class AwardTasks implements TaskHandlers {

    private static final String SOME = "some";
    private static final String AGREE = "agree";

    private final AwardDesk desk;
    private final FundingDesk funding;
    private final Texts texts;

    AwardTasks(@Lazy AwardDesk desk, @Lazy FundingDesk funding, Texts texts) {
        this.desk = desk;
        this.funding = funding;
        this.texts = texts;
    }

    @Override
    public ProcessKey process() {
        return AwardProcess.KEY;
    }

    /** What was read before, where the treasurer has given it back. */
    @Prefills(AwardProcess.READ_TERMS)
    public FormValues termsSoFar(TaskInHand task) {
        return funding.award(task.caseNumber())
                .orElseThrow(NotFound::new)
                .terms()
                .map(terms -> FormValues.NONE
                        .with("startsOn", terms.startsOn())
                        .with("endsOn", terms.endsOn())
                        .with("restrictedTerms", terms.isRestricted() ? "restricted" : "unrestricted")
                        .with("purpose", terms.purpose())
                        .with("conditions", terms.conditions()))
                .orElse(FormValues.NONE);
    }

    @Submits(AwardProcess.READ_TERMS)
    public Submission readTerms(TaskInHand task, FormValues values) {
        var strings = values.text("termsStrings");
        var terms = new Terms(
                Answered.day(values, "startsOn"),
                Answered.day(values, "endsOn"),
                Answered.orNull(values, "purpose"),
                values.text("conditions"),
                strings.equals(SOME));
        return FundingTasks.unless(
                desk.read(task.caseNumber(), terms),
                Facts.of(AwardProcess.TERMS_STRINGS, strings),
                "funding.next.terms-read");
    }

    @Submits(AwardProcess.AGREE_TERMS)
    public Submission agreeTerms(TaskInHand task, FormValues values) {
        var outcome = values.text("termsOutcome");
        var agreed = outcome.equals(AGREE);
        desk.agree(task.caseNumber(), agreed, values.text("termsWords"));
        return new Submission.Accepted(
                Facts.of(AwardProcess.TERMS_OUTCOME, outcome),
                Message.of(agreed ? "funding.next.opened" : "funding.next.terms-back"));
    }

    @Prefills(AwardProcess.CONFIRM_INSTALMENT)
    public FormValues instalmentAgreed(TaskInHand task) {
        return desk.nextInstalment(task.caseNumber())
                .map(instalment -> FormValues.NONE
                        .with(
                                "instalmentSays",
                                texts.say("funding.paper.instalment", instalment.dueOn(), instalment.amount()))
                        .with("instalmentAmount", Answered.pounds(instalment.amount())))
                .orElse(FormValues.NONE);
    }

    @Submits(AwardProcess.CONFIRM_INSTALMENT)
    public Submission confirmInstalment(TaskInHand task, FormValues values) {
        var number = task.caseNumber();
        var words = Answered.orNull(values, "instalmentWords");
        return switch (values.text("instalmentOutcome")) {
            case "come" ->
                FundingTasks.unless(
                        desk.instalmentCame(
                                number,
                                Answered.day(values, "instalmentOn"),
                                Answered.money(values, "instalmentAmount"),
                                words),
                        Facts.NONE,
                        "funding.next.entered");
            case "later" ->
                FundingTasks.unless(
                        desk.instalmentLater(number, Answered.day(values, "instalmentLater"), words),
                        Facts.NONE,
                        "funding.next.later");
            default -> FundingTasks.unless(desk.instalmentFell(number, words), Facts.NONE, "funding.next.fallen");
        };
    }

    @Prefills(AwardProcess.WRITE_REPORT)
    public FormValues reportAsked(TaskInHand task) {
        return desk.nextReport(task.caseNumber())
                .map(report -> FormValues.NONE.with(
                        "reportSays", texts.say("funding.paper.report", report.dueOn(), report.what())))
                .orElse(FormValues.NONE);
    }

    @Submits(AwardProcess.WRITE_REPORT)
    public Submission writeReport(TaskInHand task, FormValues values) {
        return FundingTasks.unless(
                desk.report(
                        task.caseNumber(),
                        Answered.day(values, "reportSentOn"),
                        values.text("achievedSoFar"),
                        Answered.money(values, "spentSoFar"),
                        values.text("reportReceipt")),
                Facts.NONE,
                "funding.next.reported");
    }

    /** What the reports said, to begin with. */
    @Prefills(AwardProcess.CLOSE_AWARD)
    public FormValues achievedSoFar(TaskInHand task) {
        var said = funding.award(task.caseNumber()).orElseThrow(NotFound::new).reports().stream()
                .flatMap(report -> Stream.ofNullable(report.achieved()))
                .toList();
        return said.isEmpty() ? FormValues.NONE : FormValues.NONE.with("achieved", String.join("\n\n", said));
    }

    @Submits(AwardProcess.CLOSE_AWARD)
    public Submission closeAward(TaskInHand task, FormValues values) {
        return FundingTasks.unless(
                desk.sayAchieved(
                        task.caseNumber(),
                        values.text("achieved"),
                        Answered.money(values, "leftOver"),
                        Answered.orNull(values, "leftOverWords"),
                        Answered.orNull(values, "lesson")),
                Facts.NONE,
                "funding.next.done");
    }
}
