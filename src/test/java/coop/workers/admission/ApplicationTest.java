package coop.workers.admission;

import static coop.workers.admission.ApplicationStatus.ADMITTED;
import static coop.workers.admission.ApplicationStatus.BEFORE_BOARD;
import static coop.workers.admission.ApplicationStatus.LAPSED;
import static coop.workers.admission.ApplicationStatus.NOT_ADMITTED;
import static coop.workers.admission.ApplicationStatus.UNCONFIRMED;
import static coop.workers.admission.ApplicationStatus.UNDER_REVIEW;
import static coop.workers.admission.ApplicationStatus.WITHDRAWN;
import static coop.workers.admission.ApplicationStatus.WITH_APPLICANT;
import static coop.workers.admission.SomeCoop.NUMBER;
import static coop.workers.admission.SomeCoop.SUBSCRIPTION;
import static coop.workers.admission.SomeCoop.THEN;
import static coop.workers.admission.SomeCoop.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.money.SubscriptionTariff;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.Money;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationTest {

    @Test
    void nobodySpendsTimeOnAnApplicationBeforeItsAddressIsConfirmed() {
        var application = SomeCoop.handedIn();

        assertThat(application.status()).isEqualTo(UNCONFIRMED);
        assertRefused("admission.problem.not-now.UNCONFIRMED", application::layBeforeBoard);
    }

    @Test
    void confirmingTwiceIsRefused() {
        var application = SomeCoop.underReview();

        assertRefused(
                "admission.problem.not-now.UNDER_REVIEW",
                () -> application.confirm(NUMBER, null, SUBSCRIPTION, Set.of(), THEN));
    }

    @Test
    void aQuestionGoesToTheApplicantAndTheAnswerBackToTheReviewer() {
        var application = SomeCoop.withApplicant();
        assertThat(application.status()).isEqualTo(WITH_APPLICANT);

        application.answer("Here they are.", THEN);

        assertThat(application.status()).isEqualTo(UNDER_REVIEW);
        assertThat(application.unansweredRound()).isEmpty();
    }

    @Test
    void aSecondRoundIsAskedAfterTheFirst() {
        var application = SomeCoop.withApplicant();
        application.answer("Here they are.", THEN);

        application.check(SomeCoop.question(), "Priya", TODAY, THEN);

        assertThat(application.file(tariff()).rounds()).hasSize(2);
        assertThat(application.unansweredRound()).isPresent();
    }

    @Test
    void anAnswerToALapsedApplicationWaitsForItToBeReopened() {
        var application = SomeCoop.withApplicant();
        application.closeAsLapsed();

        application.answer("Sorry, we were moving house.", THEN);
        assertThat(application.status()).isEqualTo(LAPSED);
        application.reopen();

        assertThat(application.status()).isEqualTo(UNDER_REVIEW);
    }

    @Test
    void whoIsNotAskedCannotAnswer() {
        assertRefused("admission.problem.not-now.UNDER_REVIEW", () -> SomeCoop.underReview()
                .answer("Hello?", THEN));
    }

    @Test
    void aSecondAnswerToALapsedApplicationIsRefused() {
        var application = SomeCoop.withApplicant();
        application.closeAsLapsed();
        application.answer("Here they are.", THEN);

        assertRefused("admission.problem.nothing-asked", () -> application.answer("And again.", THEN));
    }

    @Test
    void readyForTheBoardNeedsEveryFindingWithItsEvidenceAndAdvice() {
        var check = new Check(
                Check.Outcome.READY,
                Map.of(Criterion.ONE_MEMBER_ONE_VOTE, new Finding(Finding.Verdict.MET, " ")),
                null,
                "",
                "");

        assertThatThrownBy(() -> SomeCoop.underReview().check(check, "Priya", TODAY, THEN))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly(
                                "workersAreMembers",
                                "oneMemberOneVoteEvidence",
                                "membersAppointBoard",
                                "surplusServesMembers",
                                "governingDocumentSeen",
                                "advice"));
    }

    @Test
    void askingForMoreNeedsAQuestionAndNothingElse() {
        var silent = new Check(Check.Outcome.ASK_FOR_MORE, Map.of(), null, "", " ");

        assertRefused("admission.problem.question-missing", () -> SomeCoop.underReview()
                .check(silent, "Priya", TODAY, THEN));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24, false", "2026-11-25, true", "2028-11-24, true", "2028-11-25, false"})
    void payWhatWeCanIsGrantedForTwoYearsAtMost(LocalDate until, boolean allowed) {
        var application = offering();
        var check = readyWith(PayWhatWeCan.granted("A start-up", until));

        ThrowingCallable checking = () -> application.check(check, "Priya", TODAY, THEN);

        if (allowed) {
            assertThat(application.grantedPayWhatWeCan()).isEmpty();
            assertThatCode(checking).doesNotThrowAnyException();
            assertThat(application.grantedPayWhatWeCan()).isPresent();
        } else {
            assertRefused("admission.problem.pay-what-we-can-until", checking);
        }
    }

    @Test
    void whoAsksToPayWhatTheyCanGetsAnAnswer() {
        assertRefused("admission.problem.pay-what-we-can-unanswered", () -> offering()
                .check(SomeCoop.ready(), "Priya", TODAY, THEN));
    }

    @Test
    void payWhatWeCanIsNotGrantedToWhoDidNotAsk() {
        var check = readyWith(PayWhatWeCan.granted("Why not", TODAY.plusYears(1)));

        assertRefused("admission.problem.pay-what-we-can-not-asked", () -> SomeCoop.underReview()
                .check(check, "Priya", TODAY, THEN));
    }

    @Test
    void theOfferIsPaidIfGrantedAndTheTariffIfNot() {
        var granted = offering();
        granted.check(readyWith(PayWhatWeCan.granted("A start-up", TODAY.plusYears(1))), "Priya", TODAY, THEN);
        var notGranted = offering();
        notGranted.check(readyWith(PayWhatWeCan.notGranted("A good year")), "Priya", TODAY, THEN);

        assertThat(granted.subscription(tariff()).net()).isEqualTo(Money.ofPounds(40));
        assertThat(notGranted.subscription(tariff()).net()).isEqualTo(Money.ofPounds(150));
    }

    @Test
    void theBoardsConsentMakesAMember() {
        var application = SomeCoop.beforeBoard();

        application.enterInRegister(new MemberNumber(12), TODAY, TODAY.plusYears(1));

        assertThat(application.status()).isEqualTo(ADMITTED);
        assertThat(application.memberNumber()).contains(new MemberNumber(12));
    }

    @Test
    void nobodyIsEnteredWithoutTheBoard() {
        assertRefused("admission.problem.not-now.UNDER_REVIEW", () -> SomeCoop.underReview()
                .enterInRegister(new MemberNumber(12), TODAY, TODAY));
    }

    @Test
    void aRefusalNeedsReasons() {
        var application = SomeCoop.beforeBoard();

        assertThatThrownBy(() -> application.refuse(" ")).isInstanceOf(IllegalArgumentException.class);
        application.refuse("The members cannot remove the board.");

        assertThat(application.status()).isEqualTo(NOT_ADMITTED);
        assertThat(application.refusedBecause()).contains("The members cannot remove the board.");
    }

    @Test
    void theApplicantMayWithdrawUntilTheBoardHasDecided() {
        var open = SomeCoop.beforeBoard();
        open.requestWithdrawal();
        assertThat(open.status()).isEqualTo(BEFORE_BOARD);
        open.closeAsWithdrawn();
        assertThat(open.status()).isEqualTo(WITHDRAWN);

        assertRefused("admission.problem.not-now.WITHDRAWN", open::requestWithdrawal);
    }

    private static Application offering() {
        return SomeCoop.underReview(
                SomeCoop.particulars(Offer.whatWeCan(Money.ofPounds(40), "We have just begun", null)));
    }

    private static Check readyWith(PayWhatWeCan answer) {
        return new Check(Check.Outcome.READY, SomeCoop.findings(), answer, "Admit them.", "");
    }

    private static SubscriptionTariff tariff() {
        return new SubscriptionTariff(new BigDecimal("0.1"), Money.ofPounds(150), new BigDecimal("20"));
    }

    private static void assertRefused(String key, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.problems())
                .extracting(problem -> problem.message().key())
                .containsExactly(key));
    }
}
