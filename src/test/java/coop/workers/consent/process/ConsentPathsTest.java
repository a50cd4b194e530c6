package coop.workers.consent.process;

import static coop.workers.testing.BoardRounds.CONFLICT;
import static coop.workers.testing.BoardRounds.CONSENT;
import static coop.workers.testing.BoardRounds.NO_CONFLICT;
import static coop.workers.testing.BoardRounds.OBJECT;
import static coop.workers.testing.BoardRounds.STAND_BACK;
import static coop.workers.testing.BoardRounds.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import coop.workers.access.Actor;
import coop.workers.casework.Correspondence;
import coop.workers.consent.ConsentBook;
import coop.workers.consent.ConsentDesk;
import coop.workers.consent.ProposerDesk;
import coop.workers.consent.VoiceDesk;
import coop.workers.consent.VoicesAwaited;
import coop.workers.forms.FormValues;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk.Person;
import coop.workers.shared.CaseNumber;
import coop.workers.testing.BoardRounds;
import coop.workers.testing.CoversEveryNode;
import coop.workers.testing.OfficeJobs;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.TheBoard;
import coop.workers.workflow.Processes;
import coop.workers.workflow.WorkDesk.Completion;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path through a decision by consent, and through the review of a decision. */
@OfficeTest
@CoversEveryNode({"consent", "decision-review"})
class ConsentPathsTest {

    private static final FormValues AMENDED = FormValues.NONE
            .with("integration", "amended")
            .with("note", "A year is safe to try.")
            .with("amendedText", "Admit Calder Bikes for a year.");
    private static final FormValues WITHDRAWN =
            FormValues.NONE.with("integration", "withdrawn").with("note", "It was a misunderstanding.");
    private static final FormValues TO_MEETING =
            FormValues.NONE.with("integration", "meeting").with("note", "We have to talk.");

    @Autowired
    BoardRounds rounds;

    @Autowired
    TheBoard theBoard;

    @Autowired
    OfficeJobs jobs;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Processes processes;

    @Autowired
    ConsentDesk consent;

    @Autowired
    ConsentBook book;

    @Autowired
    VoiceDesk voices;

    @Autowired
    VoicesAwaited awaited;

    @Autowired
    ProposerDesk proposer;

    @Autowired
    Correspondence correspondence;

    @Autowired
    Settings settings;

    private List<Person> board = List.of();

    @BeforeEach
    void gatherTheBoard() {
        AbstractAssertions.init(engine);
        board = theBoard.members();
    }

    @AfterEach
    void letTheEngineGo() {
        AbstractAssertions.reset();
    }

    @Test
    void whereEverybodyConsentsTheProposalIsAgreed() {
        var number = rounds.open("Calder Bikes");
        var round = consent(number);
        assertThat(round).isWaitingAt("respond");

        board.forEach(member -> rounds.answer(number, "respond", member, CONSENT));
        assertThat(round).isWaitingAt("gatherVoices");
        jobs.runDue(number);

        assertThat(round).isEnded();
        var decision = decision(number);
        assertThat(decision.agreed()).isTrue();
        assertThat(decision.atMeeting()).isFalse();
        assertThat(decision.reasons()).contains("7 of 7");
        assertThat(decision.reviewOn()).isEqualTo(settings.today().plusMonths(12));
        assertThat(processes.isRunning(DecisionReviewProcess.KEY, number)).isTrue();
    }

    @Test
    void whoeverHasAConflictIsNotAskedAndTheOthersDecide() {
        var number = rounds.lay("Calder Bikes");
        rounds.answer(number, "declareConflict", board.get(0), CONFLICT);
        board.stream().skip(1).forEach(member -> rounds.answer(number, "declareConflict", member, NO_CONFLICT));

        assertThat(rounds.asks(number, "respond", board.get(0))).isFalse();
        board.stream().skip(1).forEach(member -> rounds.answer(number, "respond", member, CONSENT));
        jobs.runDue(number);

        assertThat(decision(number).reasons()).contains("6 of 6");
    }

    @Test
    void whoeverHasNotAnsweredAboutConflictsIsAskedWithTheRound() {
        var number = rounds.lay("Calder Bikes");
        rounds.answer(number, "declareConflict", board.get(0), NO_CONFLICT);
        jobs.fire(number, "conflictQuestionClosed");

        assertThat(rounds.answer(number, "respond", board.get(1), CONSENT.with("noConflict", false)))
                .isInstanceOfSatisfying(Completion.Refused.class, refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.message().key())
                        .containsExactly("consent.problem.conflictNotAnswered"));
        rounds.answer(number, "respond", board.get(1), STAND_BACK);
        board.stream()
                .filter(member -> !member.equals(board.get(1)))
                .forEach(member -> rounds.answer(number, "respond", member, CONSENT));
        jobs.runDue(number);

        assertThat(decision(number).reasons()).contains("6 of 7");
    }

    @Test
    void whereTooFewAreLeftWithoutAConflictTheMeetingDecidesAtOnce() {
        var number = rounds.lay("Calder Bikes");
        board.stream().limit(4).forEach(member -> rounds.answer(number, "declareConflict", member, CONFLICT));
        board.stream().skip(4).forEach(member -> rounds.answer(number, "declareConflict", member, NO_CONFLICT));
        var round = consent(number);
        assertThat(round).isWaitingAt("putToMeeting");

        rounds.asSecretary(number, minute("declined"));

        assertThat(round).isEnded();
        assertThat(decision(number).agreed()).isFalse();
        assertThat(decision(number).atMeeting()).isTrue();
    }

    @Test
    void whoeverIsSilentIsRemindedAtHalfTimeAndTheDayBefore() {
        var number = rounds.open("Calder Bikes");
        rounds.answer(number, "respond", board.get(0), CONSENT);

        jobs.fire(number, "halfTime");
        assertThat(letters(number, "voice-reminder"))
                .hasSize(6)
                .doesNotContain(board.get(0).fullName());
        jobs.fire(number, "dayBefore");

        // both on one day here: nobody is written to twice
        assertThat(letters(number, "voice-reminder")).hasSize(6);
        assertThat(consent(number)).isWaitingAt("respond");
    }

    @Test
    void silenceIsNotConsentSoWithoutAQuorumTheMeetingDecides() {
        var number = rounds.open("Calder Bikes");
        board.stream().limit(3).forEach(member -> rounds.answer(number, "respond", member, CONSENT));

        jobs.fire(number, "roundEnds");
        jobs.runDue(number);

        var round = consent(number);
        assertThat(round).isWaitingAt("putToMeeting");
        assertThat(rounds.asks(number, "respond", board.get(3))).isFalse();
        rounds.asSecretary(number, minute("agreed"));
        assertThat(round).isEnded();
        assertThat(decision(number).agreed()).isTrue();
    }

    @Test
    void withAQuorumByTheDeadlineTheSilentDoNotStopIt() {
        var number = rounds.open("Calder Bikes");
        board.stream().limit(4).forEach(member -> rounds.answer(number, "respond", member, CONSENT));

        jobs.fire(number, "roundEnds");
        jobs.runDue(number);

        assertThat(decision(number).reasons()).contains("4 of 7");
    }

    @Test
    void anObjectionIsIntegratedInANewVersionAboutWhichEverybodyIsAskedAnew() {
        var number = rounds.objectedTo("Calder Bikes");
        assertThat(consent(number)).isWaitingAt("integrateObjection");

        rounds.asSecretary(number, AMENDED);

        assertThat(consent(number)).isWaitingAt("respond");
        assertThat(board).allMatch(member -> rounds.asks(number, "respond", member));
        board.forEach(member -> rounds.answer(number, "respond", member, CONSENT));
        jobs.runDue(number);
        assertThat(decision(number).reasons()).contains("round 2");
    }

    @Test
    void anObjectionWithdrawnNeedsNoNewRound() {
        var number = rounds.objectedTo("Calder Bikes");
        var round = consent(number);

        rounds.asSecretary(number, WITHDRAWN);

        assertThat(round).isEnded();
        assertThat(decision(number).reasons()).contains("round 1");
    }

    @Test
    void whoeverObjectedMayWithdrawItThemselves() {
        var number = rounds.objectedTo("Calder Bikes");
        var round = consent(number);

        rounds.as(member(board.get(0)), () -> {
            voices.withdrawObjection(number);
            return true;
        });

        assertThat(round).isEnded();
        assertThat(decision(number).agreed()).isTrue();
    }

    @Test
    void theProposerMayAmendAfterAnObjectionAndEverybodyIsAskedAnew() {
        var number = rounds.objectedTo("Calder Bikes");

        rounds.as(BoardRounds.proposer(), () -> {
            proposer.amend(number, "Admit Calder Bikes for a year.", "A year is safe to try.");
            return true;
        });

        assertThat(consent(number)).isWaitingAt("respond");
        assertThat(board).allMatch(member -> rounds.asks(number, "respond", member));
    }

    @Test
    void anAmendmentBeforeTheRoundChangesTheWordsAndNothingElse() {
        var number = rounds.lay("Calder Bikes");

        rounds.as(BoardRounds.proposer(), () -> {
            proposer.amend(number, "Admit Calder Bikes for a year.", "After first reactions.");
            return true;
        });

        assertThat(consent(number)).isWaitingAt("declareConflict");
        assertThat(rounds.as(BoardRounds.proposer(), () -> book.wording(number)))
                .contains("for a year");
    }

    @Test
    void whatCannotBeIntegratedGoesToAMeeting() {
        var number = rounds.objectedTo("Calder Bikes");

        rounds.asSecretary(number, TO_MEETING);

        assertThat(consent(number)).isWaitingAt("putToMeeting");
    }

    @Test
    void anObjectionThatStandsAfterThreeRoundsGoesToAMeeting() {
        var number = rounds.objectedTo("Calder Bikes");
        for (var round = 2; round <= 3; round++) {
            assertThat(consent(number)).isWaitingAt("integrateObjection");
            rounds.asSecretary(number, AMENDED.with("amendedText", "Admit them, try " + round));
            rounds.answer(number, "respond", board.get(0), OBJECT);
            board.stream().skip(1).forEach(member -> rounds.answer(number, "respond", member, CONSENT));
            jobs.runDue(number);
        }

        assertThat(consent(number)).isWaitingAt("putToMeeting").hasNotPassed("recordAgreement");
    }

    @Test
    void aVoiceGivenByTelephoneMayBeCorrectedForADay() {
        var number = everybodyHeardTheLastByTelephone();
        assertThat(consent(number)).isWaitingAt("correctOrConfirm");
        assertThat(letters(number, "entered-for-you"))
                .containsExactly(board.get(6).fullName());

        jobs.fire(number, "timeToCorrect");

        assertThat(decision(number).agreed()).isTrue();
    }

    @Test
    void onceItIsConfirmedNobodyWaitsAnyLonger() {
        var number = everybodyHeardTheLastByTelephone();

        rounds.as(member(board.get(6)), () -> {
            voices.confirm(number);
            return true;
        });

        assertThat(decision(number).agreed()).isTrue();
    }

    @Test
    void aProposalIsWithdrawnByItsProposerWhereverItStands() {
        var number = rounds.open("Calder Bikes");
        var round = consent(number);

        rounds.as(Actor.OFFICE, () -> {
            consent.withdraw(number);
            return true;
        });

        assertThat(round).isEnded();
        assertThat(rounds.as(Actor.OFFICE, () -> consent.decisionOn(number))).isEmpty();
    }

    @Test
    void aDecisionComesBackOnItsDateAndAgainOnTheNext() {
        var number = rounds.agreed("Calder Bikes");
        var review = review(number);
        assertThat(review).isWaitingAt("reviewDate");
        jobs.fire(number, "reviewDate");
        assertThat(review).isWaitingAt("reviewDecision");

        assertThat(rounds.asSecretary(number, reviewed("stillRight")))
                .isInstanceOfSatisfying(Completion.Refused.class, refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.field())
                        .containsExactly("nextReviewOn"));
        var next = settings.today().plusMonths(6);
        rounds.asSecretary(number, reviewed("stillRight").with("nextReviewOn", next));

        assertThat(review).isWaitingAt("reviewDate");
        assertThat(decision(number).reviewOn()).isEqualTo(next);
        jobs.fire(number, "reviewDate");
        rounds.asSecretary(number, reviewed("notNeeded"));
        assertThat(review).isEnded();
        assertThat(decision(number).reviewOn()).isNull();
    }

    @Test
    void aReviewMayFindThatTheMatterIsToBeRaisedAnew() {
        var number = rounds.agreed("Calder Bikes");
        var review = review(number);
        jobs.fire(number, "reviewDate");

        rounds.asSecretary(number, reviewed("raiseAnew"));

        assertThat(review).isEnded();
    }

    private CaseNumber everybodyHeardTheLastByTelephone() {
        var number = rounds.open("Calder Bikes");
        board.stream().limit(6).forEach(member -> rounds.answer(number, "respond", member, CONSENT));
        assertThat(rounds.as(
                        BoardRounds.secretary(),
                        () -> awaited.enterFor(number, board.get(6).id(), CONSENT)))
                .isEmpty();
        jobs.runDue(number);
        return number;
    }

    private ConsentDesk.Decision decision(CaseNumber number) {
        return rounds.as(Actor.OFFICE, () -> consent.decisionOn(number)).orElseThrow();
    }

    private List<String> letters(CaseNumber number, String template) {
        return rounds.as(Actor.OFFICE, () -> correspondence.of(number)).stream()
                .filter(letter -> letter.name().equals(template))
                .map(letter -> letter.to().name())
                .toList();
    }

    private FormValues minute(String decision) {
        return FormValues.NONE
                .with("decision", decision)
                .with("decidedOn", settings.today())
                .with("minute", "Board, item 7")
                .with("reasons", "As the minute says.");
    }

    private static FormValues reviewed(String review) {
        return FormValues.NONE.with("review", review).with("reviewNote", "We looked at it again.");
    }

    private ProcessInstance consent(CaseNumber number) {
        return instance(number, "consent");
    }

    private ProcessInstance review(CaseNumber number) {
        return instance(number, "decision-review");
    }

    private ProcessInstance instance(CaseNumber number, String process) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value(), process)
                .singleResult();
    }
}
