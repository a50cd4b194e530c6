package coop.workers.renewal.process;

import coop.workers.forms.FormValues;
import coop.workers.renewal.DeclarationAnswers;
import coop.workers.renewal.Grant;
import coop.workers.renewal.RenewalDesk;
import coop.workers.renewal.RenewalFile;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.workflow.Facts;
import coop.workers.workflow.Prefills;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Submission;
import coop.workers.workflow.Submits;
import coop.workers.workflow.TaskHandlers;
import coop.workers.workflow.TaskInHand;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The user tasks of a renewal, in the order of the diagram. */
@Component
class RenewalTasks implements TaskHandlers {

    private static final String LEAVES = "leaves";

    private final RenewalDesk desk;
    private final FiguresForm figures;

    RenewalTasks(@Lazy RenewalDesk desk, FiguresForm figures) {
        this.desk = desk;
        this.figures = figures;
    }

    @Override
    public ProcessKey process() {
        return RenewalProcess.KEY;
    }

    @Prefills(RenewalProcess.RING_THEM)
    public FormValues lastYear(TaskInHand task) {
        return figures.lastYear(file(task));
    }

    @Submits(RenewalProcess.RING_THEM)
    public Submission ringThem(TaskInHand task, FormValues values) {
        var outcome = values.text("talkOutcome");
        var notes = values.text("talkNotes");
        return switch (outcome) {
            case "declared" ->
                accepted(
                        RenewalProcess.facts(desk.declareInTalk(task.caseNumber(), figures.read(values), notes))
                                .and(RenewalProcess.TALK_OUTCOME, outcome),
                        "renewal.next.declared");
            case LEAVES -> leaves(task, notes, Facts.of(RenewalProcess.TALK_OUTCOME, outcome));
            default ->
                accepted(
                        Facts.of(RenewalProcess.TALK_OUTCOME, outcome)
                                .and(RenewalProcess.TALKS, desk.talked(task.caseNumber(), notes)),
                        "renewal.next.waits");
        };
    }

    @Prefills(RenewalProcess.ASK_QUESTION)
    public FormValues whatStandsOut(TaskInHand task) {
        return figures.comparison(file(task));
    }

    @Submits(RenewalProcess.ASK_QUESTION)
    public Submission askQuestion(TaskInHand task, FormValues values) {
        var outcome = values.text("questionOutcome");
        var facts = Facts.of(RenewalProcess.QUESTION_OUTCOME, outcome);
        if (outcome.equals("ask")) {
            desk.prepareQuestion(task.caseNumber(), values.text("question"));
            return accepted(facts, "renewal.next.asked");
        }
        desk.letStand(task.caseNumber());
        return accepted(facts, "renewal.next.invoice");
    }

    @Prefills(RenewalProcess.READ_ANSWER)
    public FormValues answer(TaskInHand task) {
        return figures.answer(file(task));
    }

    @Submits(RenewalProcess.READ_ANSWER)
    public Submission readAnswer(TaskInHand task, FormValues values) {
        var outcome = values.text("answerOutcome");
        var facts = Facts.of(RenewalProcess.ANSWER_OUTCOME, outcome);
        if (!outcome.equals("payWhatWeCan")) {
            desk.letStand(task.caseNumber());
            return accepted(facts, "renewal.next.invoice");
        }
        var offered = DeclarationAnswers.money(values.text("offeredAmount")).filter(amount -> amount.pence() > 0);
        if (offered.isEmpty()) {
            return new Submission.Refused(Problem.at("offeredAmount", "renewal.problem.no-amount"));
        }
        desk.takeOffer(task.caseNumber(), offered.get(), values.text("offeredReason"));
        return accepted(facts, "renewal.next.decide");
    }

    @Prefills(RenewalProcess.DECIDE_OFFER)
    public FormValues offer(TaskInHand task) {
        return figures.offer(file(task));
    }

    @Submits(RenewalProcess.DECIDE_OFFER)
    public Submission decideOffer(TaskInHand task, FormValues values) {
        var granted = values.text("offerOutcome").equals("granted");
        var until = granted ? values.date("grantedUntil").orElse(null) : null;
        var problems = desk.decide(task.caseNumber(), new Grant(granted, values.text("grantReason"), until));
        return problems.isEmpty()
                ? accepted(Facts.NONE, "renewal.next.answered-offer")
                : new Submission.Refused(problems);
    }

    @Prefills(RenewalProcess.RING_ABOUT_PAYMENT)
    public FormValues owed(TaskInHand task) {
        return figures.owed(file(task));
    }

    @Submits(RenewalProcess.RING_ABOUT_PAYMENT)
    public Submission ringAboutPayment(TaskInHand task, FormValues values) {
        var outcome = values.text("paymentTalkOutcome");
        var notes = values.text("talkNotes");
        var facts = Facts.of(RenewalProcess.PAYMENT_TALK_OUTCOME, outcome);
        if (outcome.equals(LEAVES)) {
            return leaves(task, notes, facts);
        }
        desk.talkedAboutPayment(task.caseNumber(), notes);
        return accepted(facts, outcome.equals("anotherWay") ? "renewal.next.another-way" : "renewal.next.waits");
    }

    @Prefills(RenewalProcess.AGREE_ANOTHER_WAY)
    public FormValues agreement(TaskInHand task) {
        return figures.owed(file(task));
    }

    @Submits(RenewalProcess.AGREE_ANOTHER_WAY)
    public Submission agreeAnotherWay(TaskInHand task, FormValues values) {
        var way = values.text("otherWay");
        var facts = Facts.of(RenewalProcess.OTHER_WAY, way);
        var payBy = values.date("moreTimeUntil").orElseThrow();
        var reason = values.text("grantReason");
        if (!way.equals("payWhatWeCan")) {
            desk.agreeMoreTime(task.caseNumber(), payBy, reason);
            return accepted(facts, "renewal.next.more-time");
        }
        var net = DeclarationAnswers.money(values.text("offeredAmount"));
        if (net.isEmpty()) {
            return new Submission.Refused(Problem.at("offeredAmount", "renewal.problem.no-amount"));
        }
        var grant = new Grant(true, reason, values.date("grantedUntil").orElse(null));
        desk.agreeLess(task.caseNumber(), net.get(), grant, payBy);
        return accepted(facts, "renewal.next.lowered");
    }

    @Prefills(RenewalProcess.HAVE_CONVERSATION)
    public FormValues whatWasGranted(TaskInHand task) {
        return figures.offer(file(task));
    }

    @Submits(RenewalProcess.HAVE_CONVERSATION)
    public Submission haveConversation(TaskInHand task, FormValues values) {
        desk.talkedAboutNextYear(task.caseNumber(), values.text("talkNotes"));
        return accepted(Facts.NONE, "renewal.next.talked");
    }

    private Submission leaves(TaskInHand task, String notes, Facts facts) {
        desk.leavesInTalk(task.caseNumber(), notes);
        return accepted(facts, "renewal.next.left");
    }

    private static Submission accepted(Facts facts, String next) {
        return new Submission.Accepted(facts, Message.of(next));
    }

    private RenewalFile file(TaskInHand task) {
        return desk.find(task.caseNumber()).orElseThrow(NotFound::new);
    }
}
