package coop.workers.renewal.process;

import static coop.workers.renewal.SomeRenewals.TEAM;
import static coop.workers.renewal.SomeRenewals.TREASURER;
import static coop.workers.renewal.SomeRenewals.inFull;
import static coop.workers.renewal.SomeRenewals.whatWeCan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import coop.workers.access.Actor;
import coop.workers.admission.SomeApplicants;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.Correspondence.Letter;
import coop.workers.forms.FormValues;
import coop.workers.money.InvoiceDesk;
import coop.workers.money.PaymentDesk;
import coop.workers.organisation.Settings;
import coop.workers.register.CoopMemberDesk;
import coop.workers.register.CoopMemberDesk.CoopMember;
import coop.workers.register.RegisterDesk;
import coop.workers.renewal.MemberDeclarationDesk;
import coop.workers.renewal.RenewalDesk;
import coop.workers.renewal.RenewalFile;
import coop.workers.renewal.RenewalStatus;
import coop.workers.renewal.SomeRenewals;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import coop.workers.testing.BoardRounds;
import coop.workers.testing.CoversEveryNode;
import coop.workers.testing.OfficeJobs;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.TestClock.TurnableClock;
import coop.workers.testing.TheBoard;
import coop.workers.workflow.WorkDesk.Completion;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every path of a member through the renewal of its year. */
@OfficeTest
@CoversEveryNode("renewal")
class RenewalPathsTest {

    private static final FormValues NOT_YET =
            FormValues.NONE.with("talkNotes", "Nobody answered.").with("talkOutcome", "notYet");
    private static final FormValues LEAVES = FormValues.NONE.with("talkNotes", "They have wound up.");

    @Autowired
    SomeRenewals renewals;

    @Autowired
    SomeApplicants applicants;

    @Autowired
    RenewalDesk desk;

    @Autowired
    MemberDeclarationDesk page;

    @Autowired
    InvoiceDesk invoices;

    @Autowired
    PaymentDesk payments;

    @Autowired
    CoopMemberDesk members;

    @Autowired
    RegisterDesk register;

    @Autowired
    CaseDesk cases;

    @Autowired
    BoardRounds rounds;

    @Autowired
    TheBoard board;

    @Autowired
    OfficeJobs jobs;

    @Autowired
    Settings settings;

    @Autowired
    TurnableClock clock;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient database;

    @Autowired
    ProcessEngine engine;

    @BeforeEach
    void gatherTheBoard() {
        AbstractAssertions.init(engine);
        board.members();
    }

    @AfterEach
    void letTheEngineGo() {
        AbstractAssertions.reset();
        clock.reset();
    }

    // ---- what is declared

    @Test
    void aMemberThatDeclaresAsBeforeIsInvoicedPaysAndHasItsYear() {
        var number = renewals.asked("Steady Bakers");
        var renewal = renewal(number);
        assertThat(renewal).isWaitingAt("membersTurn");

        renewals.declare(number, inFull("260,000"));
        assertThat(renewal).isWaitingAt("issueInvoice");
        jobs.runDue(number);

        assertThat(renewal).isWaitingAt("awaitPayment").hasPassed("declared", "checkDeclaration");
        var invoice = renewals.as(Actor.OFFICE, () -> invoices.find(renewals.invoice(number)));
        assertThat(invoice.net()).isEqualTo(Money.ofPounds(260));
        assertThat(invoice.caseNumber()).isEqualTo(number);

        renewals.pay(number);
        assertThat(renewal).isWaitingAt("yearRuns").hasPassed("invoicePaid", "noteAsPaid");
        assertThat(file(number).status()).isEqualTo(RenewalStatus.PAID);
        assertThat(member(number).renewsOn()).isEqualTo(file(number).renewsOn());
        assertThat(isClosed(number)).isTrue();

        jobs.fire(number, "yearEnds");
        assertThat(renewal).isEnded().hasPassed("yearOver");
        assertLetters(number, "declare", "invoice", "thanks");
    }

    @Test
    void theInvoiceGoesWithItsLetterAsItWasIssued() {
        var number = renewals.invoiced("Enclosed Engravers");

        var letter = renewals.letters(number).get(0);

        assertThat(letter.name()).isEqualTo("invoice");
        assertThat(letter.body())
                .contains(
                        "£255.00", "£51.00", "£306.00", renewals.invoice(number).value());
    }

    @Test
    void whoeverIsSilentIsRemindedTwiceThenRungAndLastYearsFigureIsUsed() {
        var number = renewals.asked("Silent Printers");
        var renewal = renewal(number);

        silentFor(number, 1);
        assertThat(renewal).isWaitingAt("membersTurn").hasPassed("remindToDeclare");
        silentFor(number, 2);
        assertThat(renewal).isWaitingAt("ringThem");
        complete(TEAM, number, "ringThem", NOT_YET);
        assertThat(renewal).isWaitingAt("membersTurn");
        silentFor(number, 1);

        assertThat(renewal).isWaitingAt("issueInvoice").hasPassed("useLastYear");
        jobs.runDue(number);
        assertThat(file(number).carriedOver()).isTrue();
        assertThat(renewals.as(Actor.OFFICE, () -> invoices.find(renewals.invoice(number)))
                        .net())
                .isEqualTo(Money.ofPounds(250));
        assertLetters(number, "declare", "declare-reminder", "declare-reminder", "last-year-used", "invoice");
    }

    @Test
    void whereNothingIsKnownSomebodyRingsAgainInsteadOfGuessing() {
        var number = renewals.asked(renewals.stranger("Unknown Quarry"));
        silentFor(number, 3);
        complete(TEAM, number, "ringThem", NOT_YET);

        silentFor(number, 1);

        assertThat(renewal(number)).isWaitingAt("ringThem");
    }

    @Test
    void whatTheySayOnTheTelephoneIsDeclaredForThem() {
        var number = renewals.asked("Rung Roofers");
        silentFor(number, 3);

        complete(
                TEAM,
                number,
                "ringThem",
                FormValues.NONE
                        .with("talkNotes", "Spoke to Jo, who had the accounts at hand.")
                        .with("talkOutcome", "declared")
                        .with("wageBill", "240,000")
                        .with("paidToSelfEmployed", "20,000"));

        assertThat(renewal(number)).isWaitingAt("issueInvoice");
        assertThat(file(number).declaredForMember()).isTrue();
        assertThat(file(number).declaredBy()).isEqualTo(TEAM.name());
    }

    @Test
    void nonsenseFromTheTelephoneIsToldAtItsField() {
        var number = renewals.asked("Mumbled Masons");
        silentFor(number, 3);

        var completion = renewals.complete(
                TEAM,
                number,
                "ringThem",
                FormValues.NONE
                        .with("talkNotes", "A bad line.")
                        .with("talkOutcome", "declared")
                        .with("wageBill", "£1,2O0"));

        assertThat(completion)
                .isInstanceOfSatisfying(Completion.Refused.class, refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.field(), problem -> problem.message()
                                .key())
                        .containsExactly(tuple("wageBill", "renewal.problem.no-amount")));
        assertThat(renewal(number)).isWaitingAt("ringThem");
    }

    @Test
    void aDeclarationThatComesWhileSomebodyRingsEndsTheirTask() {
        var number = renewals.asked("Quick Quilters");
        silentFor(number, 3);

        renewals.declare(number, inFull("250,000"));

        assertThat(renewal(number)).isWaitingAt("issueInvoice").hasPassed("declaredMeanwhile");
        assertThat(renewals.work(TEAM, number)).isEmpty();
    }

    @Test
    void whoeverSaysOnTheTelephoneThatTheyLeaveIsPartedFromAsAFriend() {
        var number = renewals.asked("Closing Cafe");
        silentFor(number, 3);
        var renewal = renewal(number);

        complete(TEAM, number, "ringThem", LEAVES.with("talkOutcome", "leaves"));

        assertThat(renewal).isEnded().hasPassed("partAfterCall", "leftAfterCall");
        assertLeft(number);
    }

    @Test
    void staffMayDeclareForAMemberThatWroteByPost() {
        var number = renewals.asked("Postal Potters");

        renewals.as(TEAM, () -> {
            desk.declareFor(number, inFull("251,000"));
            return true;
        });

        assertThat(renewal(number)).isWaitingAt("issueInvoice");
        assertThat(file(number).declaredForMember()).isTrue();
    }

    @Test
    void aSwingBringsOneFriendlyQuestionWhoseAnswerCounts() {
        var number = renewals.asked("Swinging Signwriters");
        renewals.declare(number, inFull("400,000"));
        var renewal = renewal(number);
        assertThat(renewal).isWaitingAt("askFriendlyQuestion");

        complete(TEAM, number, "askFriendlyQuestion", ask());
        assertThat(renewal).isWaitingAt("membersAnswer");
        assertThat(renewals.page(number).question()).isEqualTo("Is that right?");
        page.answer(renewals.link(number), "We bought another co-op's works. 390,000 it is.", inFull("390,000"));
        assertThat(renewal).isWaitingAt("readAnswer");
        complete(TEAM, number, "readAnswer", FormValues.NONE.with("answerOutcome", "carryOn"));

        jobs.runDue(number);
        assertThat(renewal).isWaitingAt("awaitPayment");
        assertThat(renewals.as(Actor.OFFICE, () -> invoices.find(renewals.invoice(number)))
                        .net())
                .isEqualTo(Money.ofPounds(390));
    }

    @Test
    void anUnansweredQuestionRestsAndTheFiguresStand() {
        var number = renewals.asked("Busy Brewers");
        renewals.declare(number, inFull("100,000"));
        complete(TEAM, number, "askFriendlyQuestion", ask());

        jobs.fire(number, "noAnswer");
        jobs.runDue(number);

        assertThat(renewal(number)).isWaitingAt("awaitPayment").hasPassed("noAnswer");
    }

    @Test
    void whereTheReasonIsKnownNobodyIsAsked() {
        var number = renewals.asked("Known Knitters");
        renewals.declare(number, inFull("400,000"));

        complete(TEAM, number, "askFriendlyQuestion", FormValues.NONE.with("questionOutcome", "carryOn"));

        assertThat(renewal(number)).isWaitingAt("issueInvoice");
    }

    @Test
    void anAnswerMayTurnOutToBeAWishToPayLess() {
        var number = renewals.asked("Humble Hatters");
        renewals.declare(number, inFull("90,000"));
        complete(TEAM, number, "askFriendlyQuestion", ask());
        page.answer(renewals.link(number), "We lost our biggest customer. Could it be £60?", null);

        complete(
                TEAM,
                number,
                "readAnswer",
                FormValues.NONE
                        .with("answerOutcome", "payWhatWeCan")
                        .with("offeredAmount", "60")
                        .with("offeredReason", "Lost their biggest customer"));

        assertThat(renewal(number)).isWaitingAt("decideOffer");
    }

    @Test
    void whoeverAsksToPayWhatTheyCanGetsAnAnswerWithAReasonAndATalkBeforeItEnds() {
        var number = renewals.asked("Hopeful Herbalists");
        renewals.declare(number, whatWeCan("75"));
        var renewal = renewal(number);
        complete(TREASURER, number, "decideOffer", granted());
        jobs.runDue(number);
        assertThat(renewals.as(Actor.OFFICE, () -> invoices.find(renewals.invoice(number)))
                        .net())
                .isEqualTo(Money.ofPounds(75));

        renewals.pay(number);
        assertThat(renewal).isWaitingAt("awaitTalk");
        jobs.fire(number, "talkDue");
        assertThat(renewal).isWaitingAt("haveConversation");
        complete(TEAM, number, "haveConversation", FormValues.NONE.with("talkNotes", "In full again next year."));

        assertThat(renewal).isWaitingAt("yearRuns").hasPassed("haveConversation");
        assertLetters(number, "declare", "offer-answered", "invoice", "thanks");
    }

    @Test
    void whoeverIsNotGrantedItPaysTheMinimumAtLeast() {
        var number = renewals.asked("Refused Refinishers");
        renewals.declare(number, whatWeCan("10"));

        complete(
                TREASURER,
                number,
                "decideOffer",
                FormValues.NONE
                        .with("offerOutcome", "notGranted")
                        .with("grantReason", "A good year by your accounts."));
        jobs.runDue(number);

        assertThat(renewals.as(Actor.OFFICE, () -> invoices.find(renewals.invoice(number)))
                        .net())
                .isEqualTo(Money.ofPounds(150));
    }

    @Test
    void twoYearsOfPayingWhatOneCanAreTheMost() {
        var member = renewals.stranger("Third Time Thatchers");
        renewals.declaredBefore(member, 1, SomeRenewals.LAST_YEAR, Money.ofPounds(50), true);
        renewals.declaredBefore(member, 2, SomeRenewals.LAST_YEAR, Money.ofPounds(50), true);
        var number = renewals.asked(member);
        renewals.declare(number, whatWeCan("50"));

        var completion = renewals.complete(TREASURER, number, "decideOffer", granted());

        assertThat(completion)
                .isInstanceOfSatisfying(Completion.Refused.class, refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.message().key())
                        .containsExactly("renewal.problem.two-years"));
    }

    // ---- what is paid

    @Test
    void whatIsLateIsRemindedOfTwiceAndMayStillBePaid() {
        var number = renewals.late("Later Locksmiths");
        var renewal = renewal(number);
        assertThat(renewal).isWaitingAt("awaitLatePayment").hasNotPassed("remindToPay");

        weeksLate(number, 4);
        assertThat(renewal).isWaitingAt("awaitLatePayment").hasPassed("remindToPay");
        renewals.pay(number);

        assertThat(renewal).isWaitingAt("yearRuns").hasPassed("paidLate");
        assertLetters(number, "declare", "invoice", "payment-reminder", "payment-reminder", "thanks");
    }

    @Test
    void afterTwoRemindersAPersonRingsAndTheMemberMayPayMeanwhile() {
        var number = rungAboutPayment("Forgetful Framers");

        renewals.pay(number);

        assertThat(renewal(number)).isWaitingAt("yearRuns").hasPassed("paidMeanwhile");
        assertThat(renewals.work(TEAM, number)).isEmpty();
    }

    @Test
    void whoeverWillPayIsGivenTimeAndRungOnceMore() {
        var number = rungAboutPayment("Promising Plumbers");
        complete(TEAM, number, "ringAboutPayment", willPay());
        assertThat(renewal(number)).isWaitingAt("awaitLatePayment");

        weeksLate(number, 4);

        assertThat(renewal(number)).isWaitingAt("ringAboutPayment");
    }

    @Test
    void whoeverLeavesInsteadOfPayingIsPartedFromAsAFriend() {
        var number = rungAboutPayment("Parting Painters");
        var renewal = renewal(number);

        complete(TEAM, number, "ringAboutPayment", LEAVES.with("paymentTalkOutcome", "leaves"));

        assertThat(renewal).isEnded().hasPassed("partAfterPaymentTalk", "leftAfterPaymentTalk");
        assertLeft(number);
    }

    @Test
    void whoeverCannotPayAgreesOnMoreTimeAndTheRemindersBeginAnew() {
        var number = rungAboutPayment("Patient Plasterers");
        complete(TEAM, number, "ringAboutPayment", cannotPay());
        assertThat(renewal(number)).isWaitingAt("agreeAnotherWay");

        complete(TREASURER, number, "agreeAnotherWay", moreTime());

        assertThat(renewal(number)).isWaitingAt("awaitPayment").hasPassed("giveMoreTime");
        assertThat(file(number).payBy()).isEqualTo(settings.today().plusMonths(2));
        assertThat(renewals.letters(number).get(0).name()).isEqualTo("more-time");
    }

    @Test
    void whoeverCannotPayMayPayLessAndGetsACreditNote() {
        var number = rungAboutPayment("Lowered Linens");
        complete(TEAM, number, "ringAboutPayment", cannotPay());

        complete(
                TREASURER,
                number,
                "agreeAnotherWay",
                moreTime()
                        .with("otherWay", "payWhatWeCan")
                        .with("offeredAmount", "100")
                        .with("grantedUntil", file(number).renewsOn().minusDays(1)));

        assertThat(renewal(number)).isWaitingAt("awaitPayment").hasPassed("lowerInvoice");
        assertThat(renewals.as(TREASURER, () -> payments.openAmount(renewals.invoice(number))))
                .isEqualTo(Money.ofPounds(120));
        renewals.pay(number);
        assertThat(renewal(number)).isWaitingAt("awaitTalk");
    }

    @Test
    void whoeverPaysWhileAnotherWayIsAgreedNeedsNone() {
        var number = rungAboutPayment("Relieved Riggers");
        complete(TEAM, number, "ringAboutPayment", cannotPay());

        renewals.pay(number);

        assertThat(renewal(number)).isWaitingAt("yearRuns").hasPassed("paidAfterAll");
    }

    @Test
    void theBoardIsAskedAfterThreeMonthsAndMayEndTheMembership() {
        var number = beforeBoard("Vanished Vintners");
        var renewal = renewal(number);
        assertThat(paper(number))
                .contains(
                        "the subscription comes to £255.00 without VAT",
                        " over £306.00",
                        "talked to the member: On Friday.");

        board.members().forEach(member -> rounds.answer(number, "declareConflict", member, BoardRounds.NO_CONFLICT));
        board.members().forEach(member -> rounds.answer(number, "respond", member, BoardRounds.CONSENT));
        jobs.runDue(number);

        assertThat(renewal).isEnded().hasPassed("endMembership", "membershipEnded");
        assertThat(file(number).status()).isEqualTo(RenewalStatus.ENDED);
        assertThat(member(number).memberNow()).isFalse();
        assertThat(renewals.letters(number).get(0).name()).isEqualTo("membership-ended");
        assertThat(isClosed(number)).isFalse();
        assertThat(isOwed(number)).isTrue();
    }

    @Test
    void whereTheBoardWantsThemToStayAnotherWayIsAgreed() {
        var number = beforeBoard("Valued Violinmakers");

        board.members().forEach(member -> rounds.answer(number, "declareConflict", member, BoardRounds.CONFLICT));
        rounds.asSecretary(
                number,
                FormValues.NONE
                        .with("decision", "declined")
                        .with("decidedOn", settings.today())
                        .with("minute", "Board, item 4")
                        .with("reasons", "They mend our roof."));
        jobs.runDue(number);

        assertThat(renewal(number)).isWaitingAt("agreeAnotherWay");
        complete(TREASURER, number, "agreeAnotherWay", moreTime());
        assertThat(file(number).status()).isEqualTo(RenewalStatus.INVOICED);
    }

    @Test
    void whoeverPaysBeforeTheBoardHasDecidedIsPaid() {
        var number = beforeBoard("Last Minute Lutherie");
        rounds.answer(number, "declareConflict", board.members().get(0), BoardRounds.NO_CONFLICT);

        renewals.pay(number);

        assertThat(renewal(number)).isWaitingAt("yearRuns").hasPassed("paidBeforeBoard");
        assertThat(rounds.asks(number, "declareConflict", board.members().get(1)))
                .isFalse();
    }

    // ---- the year

    @Test
    void aPaymentTakenBackOpensTheCaseAgain() {
        var number = renewals.invoiced("Mistaken Millers");
        var payment = renewals.pay(number);

        renewals.takeBack(number, payment);

        assertThat(renewal(number)).isWaitingAt("awaitPayment").hasPassed("openAgainInYear", "openAgain");
        assertThat(file(number).status()).isEqualTo(RenewalStatus.INVOICED);
        assertThat(isClosed(number)).isFalse();
        renewals.pay(number);
        assertThat(file(number).status()).isEqualTo(RenewalStatus.PAID);
    }

    @Test
    void aPaymentTakenBackBeforeTheTalkOpensItAgain() {
        var number = payingLess("Returned Rowers");
        var payment = renewals.pay(number);

        renewals.takeBack(number, payment);

        assertThat(renewal(number)).isWaitingAt("awaitPayment").hasPassed("openAgainBeforeTalk");
    }

    @Test
    void aPaymentTakenBackDuringTheTalkOpensItAgain() {
        var number = payingLess("Reversed Reeds");
        var payment = renewals.pay(number);
        jobs.fire(number, "talkDue");

        renewals.takeBack(number, payment);

        assertThat(renewal(number)).isWaitingAt("awaitPayment").hasPassed("openAgainAtTalk");
    }

    @Test
    void aMemberMayLeaveInsteadOfDeclaring() {
        var number = renewals.asked("Leaving Lacemakers");
        var renewal = renewal(number);

        page.leave(renewals.link(number), "We merge with another co-op.");

        assertThat(renewal).isEnded().hasPassed("memberLeaves", "part", "left");
        assertLeft(number);
    }

    @Test
    void staffMayNoteThatAMemberLeavesInThePaidYear() {
        var number = renewals.invoiced("Wandering Weavers");
        renewals.pay(number);
        var renewal = renewal(number);

        renewals.as(TEAM, () -> {
            desk.leaveFor(number, "They wrote that they wind up.");
            return true;
        });

        assertThat(renewal).isEnded();
        assertLeft(number);
    }

    @Test
    void whoeverCeasesByTheRegisterIsAskedForNothingMore() {
        var number = renewals.asked("Struck Stonemasons");
        var renewal = renewal(number);

        renewals.as(TEAM, () -> {
            register.ceaseMembership(renewals.memberOf(number), settings.today(), "Dissolved");
            return true;
        });

        assertThat(renewal).isEnded();
        assertLeft(number);
    }

    @Test
    void aMemberLeavesWhileTheBoardIsAsked() {
        var number = beforeBoard("Proud Printers");
        var renewal = renewal(number);

        renewals.as(TEAM, () -> {
            desk.leaveFor(number, "They wrote that they wind up.");
            return true;
        });

        assertThat(renewal).isEnded();
        assertLeft(number);
    }

    @Test
    void aNewMembersFirstYearBeginsWithItsInvoice() {
        var admission = applicants.beforeBoard("Fresh Foundry");
        applicants.boardAgrees(admission);
        jobs.runDue(admission);

        var number = renewals.as(Actor.OFFICE, () -> cases.find("Fresh Foundry", false, 0, 10)).stream()
                .map(CaseDesk.CaseFile::number)
                .filter(found -> found.value().startsWith("REN"))
                .findFirst()
                .orElseThrow();
        assertThat(renewal(number)).isWaitingAt("issueInvoice");
        jobs.runDue(number);

        assertThat(renewal(number)).isWaitingAt("awaitPayment").hasNotPassed("askToDeclare");
        assertLetters(number, "invoice");
    }

    private CaseNumber rungAboutPayment(String name) {
        var number = renewals.late(name);
        weeksLate(number, 5);
        weekLater(number);
        assertThat(renewal(number)).isWaitingAt("ringAboutPayment");
        return number;
    }

    /** What the board reads of what was tried. */
    private String paper(CaseNumber number) {
        return database.sql("""
                        select paper from consent.version join consent.proposal on id = proposal_id
                        where case_number = :number
                        """)
                .param("number", number.value())
                .query(String.class)
                .single();
    }

    private CaseNumber beforeBoard(String name) {
        var number = rungAboutPayment(name);
        complete(TEAM, number, "ringAboutPayment", willPay());
        weeksLate(number, 4);
        complete(TEAM, number, "ringAboutPayment", willPay());
        weeksLate(number, 6);
        assertThat(renewal(number)).isWaitingAt("boardConsent");
        return number;
    }

    private CaseNumber payingLess(String name) {
        var number = renewals.asked(name);
        renewals.declare(number, whatWeCan("75"));
        complete(TREASURER, number, "decideOffer", granted());
        jobs.runDue(number);
        return number;
    }

    private void silentFor(CaseNumber number, int fortnights) {
        for (var fortnight = 0; fortnight < fortnights; fortnight++) {
            jobs.fire(number, "noAnswerYet");
        }
    }

    /** Lets so many weeks go by; the office looks each week, as long as nobody is busy with it. */
    private void weeksLate(CaseNumber number, int weeks) {
        if (clock.instant().isBefore(payByAsMoment(number))) {
            clock.advance(Duration.between(clock.instant(), payByAsMoment(number)));
        }
        for (var week = 0; week < weeks; week++) {
            weekLater(number);
        }
    }

    private void weekLater(CaseNumber number) {
        clock.advance(Duration.ofDays(7));
        if (isWaitingForPayment(number)) {
            jobs.fire(number, "aWeekLater");
        }
    }

    private boolean isWaitingForPayment(CaseNumber number) {
        return runtime.getActiveActivityIds(renewal(number).getId()).contains("awaitLatePayment");
    }

    private Instant payByAsMoment(CaseNumber number) {
        return Objects.requireNonNull(file(number).payBy())
                .atStartOfDay(settings.organisation().zone())
                .plusHours(1)
                .toInstant();
    }

    private void assertLeft(CaseNumber number) {
        assertThat(file(number).status()).isEqualTo(RenewalStatus.LEFT);
        assertThat(member(number).memberNow()).isFalse();
        assertThat(renewals.letters(number).get(0).name()).isEqualTo("goodbye");
        assertThat(isClosed(number)).isEqualTo(!isOwed(number));
    }

    /** What is owed is left to the treasurer, and the case open with it. */
    private boolean isOwed(CaseNumber number) {
        var invoice = file(number).invoice();
        return invoice != null
                && renewals.as(TREASURER, () -> payments.openAmount(invoice)).compareTo(Money.ZERO) > 0;
    }

    private void assertLetters(CaseNumber number, String... names) {
        assertThat(renewals.letters(number)).extracting(Letter::name).containsExactlyInAnyOrder(names);
    }

    private void complete(Actor who, CaseNumber number, String task, FormValues values) {
        assertThat(renewals.complete(who, number, task, values)).isInstanceOf(Completion.Completed.class);
    }

    private RenewalFile file(CaseNumber number) {
        return renewals.as(Actor.OFFICE, () -> desk.find(number)).orElseThrow();
    }

    private CoopMember member(CaseNumber number) {
        return renewals.as(Actor.OFFICE, () -> members.find(renewals.memberOf(number)));
    }

    private boolean isClosed(CaseNumber number) {
        return renewals.as(Actor.OFFICE, () -> cases.read(number)).closedAt() != null;
    }

    private ProcessInstance renewal(CaseNumber number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value(), "renewal")
                .singleResult();
    }

    private FormValues granted() {
        return FormValues.NONE
                .with("offerOutcome", "granted")
                .with("grantReason", "A start-up in its first winter.")
                .with("grantedUntil", settings.today().plusDays(10).plusYears(1).minusDays(1));
    }

    private FormValues moreTime() {
        return FormValues.NONE
                .with("otherWay", "moreTime")
                .with("moreTimeUntil", settings.today().plusMonths(2))
                .with("grantReason", "Their grant comes in spring.");
    }

    private static FormValues ask() {
        return FormValues.NONE.with("questionOutcome", "ask").with("question", "Is that right?");
    }

    private static FormValues willPay() {
        return FormValues.NONE.with("talkNotes", "On Friday.").with("paymentTalkOutcome", "willPay");
    }

    private static FormValues cannotPay() {
        return FormValues.NONE.with("talkNotes", "Not as things are.").with("paymentTalkOutcome", "anotherWay");
    }
}
