package coop.workers.admission.process;

import static coop.workers.admission.SomeApplicants.ADVISE_AGAINST;
import static coop.workers.admission.SomeApplicants.ASK_FOR_MORE;
import static coop.workers.admission.SomeApplicants.READY;
import static coop.workers.admission.SomeApplicants.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import coop.workers.access.Actor;
import coop.workers.admission.ApplicantDesk;
import coop.workers.admission.ApplicationStatus;
import coop.workers.admission.JoinField;
import coop.workers.admission.SomeApplicants;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.Correspondence.Letter;
import coop.workers.forms.FormValues;
import coop.workers.organisation.Settings;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Rejection;
import coop.workers.testing.BoardRounds;
import coop.workers.testing.CoversEveryNode;
import coop.workers.testing.OfficeJobs;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.TheBoard;
import coop.workers.workflow.WorkDesk.Completion;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of a co-op through its admission. */
@OfficeTest
@CoversEveryNode("admission")
class AdmissionPathsTest {

    @Autowired
    SomeApplicants applicants;

    @Autowired
    BoardRounds rounds;

    @Autowired
    TheBoard board;

    @Autowired
    OfficeJobs jobs;

    @Autowired
    ApplicantDesk window;

    @Autowired
    CaseDesk cases;

    @Autowired
    Settings settings;

    @Autowired
    RuntimeService runtime;

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
    }

    @Test
    void aSoundCoopIsCheckedAgreedEnteredAndWelcomed() {
        var number = applicants.apply("Sound Joiners");
        var admission = admission(number);
        assertThat(admission).isWaitingAt("checkApplication");

        complete(number, "checkApplication", READY);
        assertThat(admission).isWaitingAt("boardConsent");
        applicants.boardAgrees(number);
        assertThat(admission).isWaitingAt("boardConsent");
        jobs.runDue(number);

        assertThat(admission).isEnded().hasPassed("enterInRegister", "sendWelcome", "admitted");
        assertStatus(number, ApplicationStatus.ADMITTED);
        assertLetters(number, "received", "welcome");
        assertThat(isClosed(number)).isTrue();
    }

    @Test
    void anUnincorporatedCoopAgreesItsNomineeFirst() {
        var number = applicants.apply(SomeApplicants.unincorporated("Sunday Weavers"));
        assertThat(admission(number)).isWaitingAt("agreeNominee");

        complete(number, "agreeNominee", nominee());

        assertThat(admission(number)).isWaitingAt("checkApplication");
    }

    @Test
    void aCoopThatIsKnownAlreadyIsClosedAsADuplicateOnceSomebodyHasLooked() {
        var first = SomeApplicants.answers("Twice Bakers");
        applicants.apply(first);
        var number = applicants.apply(SomeApplicants.answers("Twice Bakers again")
                .with(JoinField.REGISTERED_NUMBER, first.text(JoinField.REGISTERED_NUMBER)));
        var admission = admission(number);
        assertThat(admission).isWaitingAt("resolveDuplicate");

        complete(number, "resolveDuplicate", duplicate("same"));

        assertThat(admission).isEnded().hasPassed("closeAsDuplicate", "duplicate");
        assertStatus(number, ApplicationStatus.DUPLICATE);
        assertLetters(number, "received", "duplicate");
    }

    @Test
    void aCoopThatOnlyLooksLikeAnotherGoesOnToItsCheck() {
        var first = SomeApplicants.answers("Two Rivers");
        applicants.apply(first);
        var number = applicants.apply(SomeApplicants.answers("Two Rivers again")
                .with(JoinField.REGISTERED_NUMBER, first.text(JoinField.REGISTERED_NUMBER)));

        complete(number, "resolveDuplicate", duplicate("different"));

        assertThat(admission(number)).isWaitingAt("checkApplication").hasNotPassed("agreeNominee");
    }

    @Test
    void anUnincorporatedCoopThatOnlyLooksLikeAnotherStillNeedsItsNominee() {
        var first = SomeApplicants.unincorporated("Two Looms");
        applicants.apply(first);
        var number = applicants.apply(SomeApplicants.unincorporated("Two Looms again")
                .with(JoinField.COOP_NAME, first.text(JoinField.COOP_NAME)));

        complete(number, "resolveDuplicate", duplicate("different"));

        assertThat(admission(number)).isWaitingAt("agreeNominee");
    }

    @Test
    void whatTheApplicantIsAskedComesBackWithTheAnswer() {
        var number = applicants.asked("Asked Boatbuilders");
        assertThat(admission(number)).isWaitingAt("applicantsTurn");
        assertStatus(number, ApplicationStatus.WITH_APPLICANT);

        applicants.answer(number, "Here they are.");

        assertThat(admission(number)).isWaitingAt("checkApplication").hasPassed("answered");
        assertStatus(number, ApplicationStatus.UNDER_REVIEW);
        assertLetters(number, "received", "ask-for-more");
    }

    @Test
    void thereMayBeAsManyRoundsOfQuestionsAsNeeded() {
        var number = applicants.asked("Patient Potters");
        applicants.answer(number, "Our rules are attached.");

        complete(number, "checkApplication", ASK_FOR_MORE.with("question", "And your last accounts?"));
        applicants.answer(number, "Those too.");

        assertThat(admission(number)).isWaitingAt("checkApplication");
        assertLetters(number, "received", "ask-for-more", "ask-for-more");
    }

    @Test
    void whoeverIsSilentIsRemindedAfterAFortnightAndMayStillAnswer() {
        var number = applicants.asked("Slow Cyclists");

        jobs.fire(number, "fourteenDays");
        assertThat(admission(number)).isWaitingAt("stillApplicantsTurn");
        assertLetters(number, "received", "ask-for-more", "reminder");
        applicants.answer(number, "Sorry, the season has begun.");

        assertThat(admission(number)).isWaitingAt("checkApplication").hasPassed("answeredAfterReminder");
    }

    @Test
    void afterSixtyDaysItIsPutAsideAndALateAnswerBringsItBack() {
        var number = applicants.lapsed("Late Printers");
        assertThat(admission(number)).isWaitingAt("lapsedForNow");
        assertStatus(number, ApplicationStatus.LAPSED);
        assertThat(isClosed(number)).isTrue();

        applicants.answer(number, "Here at last.");

        assertThat(admission(number)).isWaitingAt("checkApplication").hasPassed("answeredLate", "reopen");
        assertStatus(number, ApplicationStatus.UNDER_REVIEW);
        assertThat(isClosed(number)).isFalse();
        assertLetters(number, "received", "ask-for-more", "reminder", "lapsed", "reopened");
    }

    @Test
    void aYearAfterItWasPutAsideItIsOver() {
        var number = applicants.lapsed("Gone Gardeners");
        var admission = admission(number);

        jobs.fire(number, "twelveMonths");

        assertThat(admission).isEnded().hasPassed("lapsed");
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> applicants.answer(number, "Are you still there?"))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.message().key())
                        .containsExactly("admission.problem.over"));
        assertThat(applicants.window(number).mayBeginAgain()).isTrue();
    }

    @Test
    void whatTheBoardDeclinesIsRefusedWithItsReasons() {
        var number = applicants.apply("Owner Couriers");
        complete(number, "checkApplication", ADVISE_AGAINST);
        var admission = admission(number);
        assertThat(admission).isWaitingAt("boardConsent");

        applicants.boardDeclines(number, minute());
        jobs.runDue(number);

        assertThat(admission).isEnded().hasPassed("sendRefusal", "notAdmitted");
        assertStatus(number, ApplicationStatus.NOT_ADMITTED);
        assertThat(applicants.letters(number).get(0)).extracting(Letter::name).isEqualTo("refusal");
        assertThat(applicants.letters(number).get(0).body()).contains("Votes go by shares.");
        assertThat(applicants.window(number).refusedBecause()).contains("Votes go by shares.");
    }

    @Test
    void theApplicantMayWithdrawWhileItIsChecked() {
        var number = applicants.apply("Merging Press");

        assertWithdrawn(number);
    }

    @Test
    void theApplicantMayWithdrawInsteadOfAnswering() {
        assertWithdrawn(applicants.asked("Tired Tailors"));
    }

    @Test
    void theApplicantMayWithdrawWhatWasPutAside() {
        assertWithdrawn(applicants.lapsed("Moved Masons"));
    }

    @Test
    void theApplicantMayWithdrawBeforeTheBoardHasDecided() {
        var number = applicants.beforeBoard("Second Thoughts");
        rounds.answer(number, "declareConflict", board.members().get(0), BoardRounds.NO_CONFLICT);

        assertWithdrawn(number);

        assertThat(rounds.asks(number, "declareConflict", board.members().get(1)))
                .isFalse();
    }

    @Test
    void theApplicantMayWithdrawWhileSomebodyLooksWhetherTheyAreKnown() {
        var first = SomeApplicants.answers("Known Knitters");
        applicants.apply(first);
        var number = applicants.apply(SomeApplicants.answers("Known Knitters again")
                .with(JoinField.REGISTERED_NUMBER, first.text(JoinField.REGISTERED_NUMBER)));

        assertWithdrawn(number);
    }

    @Test
    void theApplicantMayWithdrawWhileTheNomineeIsAgreed() {
        assertWithdrawn(applicants.apply(SomeApplicants.unincorporated("Parting Weavers")));
    }

    @Test
    void nothingIsWithdrawnAfterTheDecision() {
        var number = applicants.beforeBoard("Happy Hatters");
        applicants.boardAgrees(number);
        jobs.runDue(number);

        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> window.withdraw(applicants.windowLink(number)))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.message().key())
                        .containsExactly("admission.problem.not-now.ADMITTED"));
    }

    private void assertWithdrawn(CaseNumber number) {
        var admission = admission(number);

        window.withdraw(applicants.windowLink(number));

        assertThat(admission).isEnded().hasPassed("closeAsWithdrawn", "withdrawn");
        assertStatus(number, ApplicationStatus.WITHDRAWN);
        assertThat(applicants.letters(number).get(0).name()).isEqualTo("withdrawn");
        assertThat(applicants.work(REVIEWER, number)).isEmpty();
        assertThat(isClosed(number)).isTrue();
        assertThat(applicants.window(number).mayBeginAgain()).isTrue();
    }

    private void complete(CaseNumber number, String task, FormValues values) {
        assertThat(applicants.complete(REVIEWER, number, task, values)).isInstanceOf(Completion.Completed.class);
    }

    private void assertStatus(CaseNumber number, ApplicationStatus status) {
        assertThat(applicants.as(Actor.OFFICE, () -> cases.read(number)).status())
                .isEqualTo(status.inWords());
    }

    /** To the applicant, oldest first. */
    private void assertLetters(CaseNumber number, String... names) {
        assertThat(applicants.letters(number).stream()
                        .filter(letter -> letter.to().name().startsWith("Robin"))
                        .map(Letter::name)
                        .toList())
                .containsExactlyInAnyOrder(names);
    }

    private boolean isClosed(CaseNumber number) {
        return applicants.as(Actor.OFFICE, () -> cases.read(number)).closedAt() != null;
    }

    private FormValues minute() {
        return FormValues.NONE
                .with("decision", "declined")
                .with("decidedOn", settings.today())
                .with("minute", "Board, item 7")
                .with("reasons", "Votes go by shares.");
    }

    private static FormValues nominee() {
        return FormValues.NONE
                .with("nomineeName", "Agnes Weaver")
                .with("nomineeAddress", "3 Silk Street")
                .with("nomineeChosenByMembers", true);
    }

    private static FormValues duplicate(String sameCoop) {
        return FormValues.NONE.with("duplicateReasons", "I rang them.").with("sameCoop", sameCoop);
    }

    private ProcessInstance admission(CaseNumber number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value(), "admission")
                .singleResult();
    }
}
