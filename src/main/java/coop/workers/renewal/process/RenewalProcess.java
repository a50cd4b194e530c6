package coop.workers.renewal.process;

import coop.workers.money.InvoiceOpenAgain;
import coop.workers.money.InvoiceSettled;
import coop.workers.renewal.Comparison;
import coop.workers.renewal.DeclarationMade;
import coop.workers.renewal.MemberLeaves;
import coop.workers.renewal.QuestionAnswered;
import coop.workers.renewal.RenewalStarted;
import coop.workers.renewal.RenewalsStarted;
import coop.workers.renewal.SubscriptionInvoiced;
import coop.workers.shared.CaseNumber;
import coop.workers.workflow.CaseHeading;
import coop.workers.workflow.Fact;
import coop.workers.workflow.Facts;
import coop.workers.workflow.GivenAtStart;
import coop.workers.workflow.MessageName;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Processes;
import coop.workers.workflow.Vocabulary;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Every name the diagram shares with Java, and the events that set it going. */
@Component
@GivenAtStart(
        process = "renewal",
        facts = {"amountAgreed", "knownFigure", "reminders", "talks", "offered", "change", "belowFloor", "belowBefore"})
class RenewalProcess implements Vocabulary {

    static final ProcessKey KEY = new ProcessKey("renewal");

    static final Fact<Boolean> AMOUNT_AGREED = Fact.flag("amountAgreed");
    static final Fact<Integer> REMINDERS = Fact.number("reminders");
    static final Fact<Integer> TALKS = Fact.number("talks");
    static final Fact<Boolean> KNOWN_FIGURE = Fact.flag("knownFigure");
    static final Fact<String> TALK_OUTCOME = Fact.word("talkOutcome");
    static final Fact<Boolean> OFFERED = Fact.flag("offered");
    static final Fact<Integer> CHANGE = Fact.number("change");
    static final Fact<Boolean> BELOW_FLOOR = Fact.flag("belowFloor");
    static final Fact<Boolean> BELOW_BEFORE = Fact.flag("belowBefore");
    static final Fact<String> QUESTION_OUTCOME = Fact.word("questionOutcome");
    static final Fact<String> ANSWER_OUTCOME = Fact.word("answerOutcome");
    static final Fact<LocalDate> PAY_BY = Fact.date("payBy");
    static final Fact<Integer> DAYS_LATE = Fact.number("daysLate");
    static final Fact<Integer> PAYMENT_REMINDERS = Fact.number("paymentReminders");
    static final Fact<Integer> PAYMENT_TALKS = Fact.number("paymentTalks");
    static final Fact<Boolean> BOARD_DUE = Fact.flag("boardDue");
    static final Fact<String> PAYMENT_TALK_OUTCOME = Fact.word("paymentTalkOutcome");
    static final Fact<String> OTHER_WAY = Fact.word("otherWay");
    static final Fact<Boolean> TALK_NEEDED = Fact.flag("talkNeeded");
    static final Fact<LocalDate> TALK_ON = Fact.date("talkOn");
    static final Fact<LocalDate> YEAR_ENDS = Fact.date("yearEnds");

    static final MessageName DECLARATION_MADE = new MessageName("declarationMade");
    static final MessageName QUESTION_ANSWERED = new MessageName("questionAnswered");
    static final MessageName INVOICE_PAID = new MessageName("invoicePaid");
    static final MessageName INVOICE_OPEN_AGAIN = new MessageName("invoiceOpenAgain");
    static final MessageName MEMBER_LEAVES = new MessageName("memberLeaves");

    static final String RING_THEM = "ring-them";
    static final String ASK_QUESTION = "ask-question";
    static final String READ_ANSWER = "read-answer";
    static final String DECIDE_OFFER = "decide-offer";
    static final String RING_ABOUT_PAYMENT = "ring-about-payment";
    static final String AGREE_ANOTHER_WAY = "agree-another-way";
    static final String HAVE_CONVERSATION = "have-conversation";

    private final Processes processes;

    RenewalProcess(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void start(RenewalsStarted event) {
        processes.startAll(KEY, event.all().stream().map(RenewalProcess::start).toList());
    }

    private static Processes.Start start(RenewalStarted renewal) {
        return new Processes.Start(
                new CaseHeading(
                        renewal.caseNumber(),
                        renewal.coopName(),
                        renewal.expected(),
                        renewal.from(),
                        renewal.connected()),
                facts(Comparison.nothingDeclared(renewal.knownFigure()))
                        .and(AMOUNT_AGREED, renewal.amountAgreed())
                        .and(REMINDERS, 0)
                        .and(TALKS, 0));
    }

    @EventListener
    void declared(DeclarationMade event) {
        processes.tell(event.caseNumber(), DECLARATION_MADE, facts(event.comparison()));
    }

    @EventListener
    void answered(QuestionAnswered event) {
        processes.tell(event.caseNumber(), QUESTION_ANSWERED, Facts.NONE);
    }

    @EventListener
    void invoiced(SubscriptionInvoiced event) {
        processes
                .heading(event.caseNumber())
                .ifPresent(heading -> processes.rehead(new CaseHeading(
                        heading.number(), heading.title(), event.net(), event.payBy(), heading.excluded())));
    }

    @EventListener
    void paid(InvoiceSettled event) {
        tell(event.caseNumber(), INVOICE_PAID);
    }

    @EventListener
    void openAgain(InvoiceOpenAgain event) {
        tell(event.caseNumber(), INVOICE_OPEN_AGAIN);
    }

    @EventListener
    void leaves(MemberLeaves event) {
        tell(event.caseNumber(), MEMBER_LEAVES);
    }

    /** An invoice without a case is no business of this process. */
    private void tell(@Nullable CaseNumber number, MessageName message) {
        if (number != null) {
            processes.tellIfRunning(KEY, number, message);
        }
    }

    /** What the table {@code declaration-check} looks at. */
    static Facts facts(Comparison comparison) {
        return Facts.of(OFFERED, comparison.offered())
                .and(KNOWN_FIGURE, comparison.knownFigure())
                .and(CHANGE, comparison.change())
                .and(BELOW_FLOOR, comparison.belowFloor())
                .and(BELOW_BEFORE, comparison.belowBefore());
    }

    @Override
    public ProcessKey process() {
        return KEY;
    }

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(
                AMOUNT_AGREED,
                REMINDERS,
                TALKS,
                KNOWN_FIGURE,
                TALK_OUTCOME,
                OFFERED,
                CHANGE,
                BELOW_FLOOR,
                BELOW_BEFORE,
                QUESTION_OUTCOME,
                ANSWER_OUTCOME,
                PAY_BY,
                DAYS_LATE,
                PAYMENT_REMINDERS,
                PAYMENT_TALKS,
                BOARD_DUE,
                PAYMENT_TALK_OUTCOME,
                OTHER_WAY,
                TALK_NEEDED,
                TALK_ON,
                YEAR_ENDS);
    }

    @Override
    public Set<MessageName> messages() {
        return Set.of(DECLARATION_MADE, QUESTION_ANSWERED, INVOICE_PAID, INVOICE_OPEN_AGAIN, MEMBER_LEAVES);
    }

    @Override
    public Set<String> forms() {
        return Set.of(
                RING_THEM,
                ASK_QUESTION,
                READ_ANSWER,
                DECIDE_OFFER,
                RING_ABOUT_PAYMENT,
                AGREE_ANOTHER_WAY,
                HAVE_CONVERSATION);
    }

    @Override
    public Set<String> letters() {
        return Set.of("link");
    }
}
