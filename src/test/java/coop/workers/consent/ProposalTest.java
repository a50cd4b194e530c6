package coop.workers.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.consent.ConsentDesk.NewProposal;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Rejection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ProposalTest {

    private static final Instant NOW = Instant.parse("2027-05-04T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2027-05-04");
    private static final int QUORUM = 4;
    private static final RoundRules RULES = new RoundRules(QUORUM, false, false);
    private static final int LIMIT = 3;
    private static final Voice CONSENT = Voice.Consent.WITHOUT_CONCERN;
    private static final Voice OBJECTION = new Voice.Objection("aim", "evidence", "more", "not personal");

    private final List<PersonId> board =
            Stream.generate(PersonId::random).limit(7).toList();
    private final PersonId asha = board.get(0);
    private final PersonId bryn = board.get(1);

    private final Proposal proposal = Proposal.lay(
            new NewProposal(
                    new CaseNumber("ADM-2027-0001"),
                    "board",
                    "membership-team",
                    "Admit Calder Bikes",
                    "Admit it.",
                    "Paper"),
            NOW);

    @Test
    void everyMemberOfTheGroupIsCalledOnce() {
        assertThat(proposal.callMembers(board)).isEqualTo(7);
        assertThat(proposal.callMembers(board)).isEqualTo(7);
        assertThat(proposal.called()).isEqualTo(board);
    }

    @Test
    void whoeverHasAConflictIsNotAskedInTheRound() {
        proposal.callMembers(board);
        proposal.declareConflict(asha, true);

        var round = proposal.openRound(board, RULES, NOW);

        assertThat(round.asks(asha)).isFalse();
        assertThat(round.voices()).hasSize(6);
        assertThat(proposal.standingBack()).containsExactly(asha);
    }

    @Test
    void aConflictOnceDeclaredCannotBeTakenBack() {
        proposal.callMembers(board);
        proposal.declareConflict(asha, true);

        assertRefused("consent.problem.standsBack", () -> proposal.declareConflict(asha, false));
    }

    @Test
    void nobodyOutsideTheGroupIsAskedAboutConflicts() {
        proposal.callMembers(board);

        assertThatThrownBy(() -> proposal.declareConflict(PersonId.random(), false))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theRoundAsksTheGroupAsItIsWhenTheRoundOpens() {
        var newcomer = PersonId.random();
        proposal.callMembers(board);

        var round = proposal.openRound(List.of(bryn, newcomer), RULES, NOW);

        assertThat(round.asks(newcomer)).isTrue();
        assertThat(round.asks(asha)).isFalse();
    }

    @Test
    void aGroupSmallerThanTheQuorumNeedsAllOfItsMembers() {
        assertThat(proposal.openRound(board.subList(0, 3), RULES, NOW).rules().quorum())
                .isEqualTo(3);
    }

    @Test
    void aVoiceIsTakenOnlyAfterTheConflictQuestion() {
        proposal.openRound(board, RULES, NOW);

        assertRefused("consent.problem.conflictNotAnswered", () -> proposal.give(asha, CONSENT, null, NOW));
    }

    @Test
    void aVoiceIsGivenOnceAndThenChanged() {
        openRoundFreeOfConflict();
        proposal.give(asha, CONSENT, null, NOW);

        assertRefused("consent.problem.voiceGivenAlready", () -> proposal.give(asha, OBJECTION, null, NOW));
        proposal.change(asha, OBJECTION, NOW);

        assertThat(proposal.lastRound().voiceOf(asha)).contains(OBJECTION);
    }

    @Test
    void whoeverHasNotAnsweredHasNothingToChange() {
        openRoundFreeOfConflict();

        assertRefused("consent.problem.noVoiceToChange", () -> proposal.change(asha, CONSENT, NOW));
    }

    @Test
    void aVoiceEnteredByTelephoneBelongsToTheMemberWhoMayChangeIt() {
        openRoundFreeOfConflict();
        proposal.give(asha, CONSENT, bryn, NOW);
        assertThat(proposal.lastRound().anyUnconfirmed()).isTrue();

        proposal.change(asha, OBJECTION, NOW);

        assertThat(proposal.lastRound().isEnteredFor(asha)).isFalse();
        assertThat(proposal.lastRound().voiceOf(asha)).contains(OBJECTION);
    }

    @Test
    void whatWasEnteredByTelephoneIsConfirmedOnceByItsOwner() {
        openRoundFreeOfConflict();
        proposal.give(asha, CONSENT, bryn, NOW);
        assertThat(proposal.lastRound().gather(NOW)).isTrue();

        proposal.confirm(asha);

        assertThat(proposal.lastRound().isConfirmedAtLast()).isTrue();
        assertThat(proposal.lastRound().voiceOf(asha)).contains(CONSENT);
        assertRefused("consent.problem.nothingToConfirm", () -> proposal.confirm(asha));
        assertRefused("consent.problem.nothingToConfirm", () -> proposal.confirm(bryn));
    }

    @Test
    void anObjectionNeedsAllFourOfItsReasons() {
        openRoundFreeOfConflict();
        var incomplete = new Voice.Objection("aim", " ", "more", "");

        assertThatThrownBy(() -> proposal.give(asha, incomplete, null, NOW))
                .isInstanceOfSatisfying(Rejection.class, refusal -> assertThat(refusal.problems())
                        .extracting(problem -> problem.field())
                        .containsExactly("objectionEvidence", "objectionNotPersonal"));
        proposal.give(asha, CONSENT, null, NOW);
        assertThatThrownBy(() -> proposal.change(asha, incomplete, NOW)).isInstanceOf(Rejection.class);
    }

    @Test
    void aTextThatIsTooLongIsRefusedWithItsLength() {
        openRoundFreeOfConflict();

        assertRefused(
                "consent.problem.tooLong",
                () -> proposal.give(asha, new Voice.Consent("x".repeat(Voice.MOST + 1)), null, NOW));
    }

    @Test
    void silenceCountsOnlyWhereItIsSettledSoAndOnlyAfterTheClose() {
        proposal.callMembers(board);
        board.forEach(member -> proposal.declareConflict(member, false));
        var round = proposal.openRound(board, new RoundRules(QUORUM, true, false), NOW);
        proposal.give(asha, CONSENT, null, NOW);
        assertThat(round.count(LIMIT).responses()).isEqualTo(1);

        assertThat(proposal.countVoices(LIMIT, NOW).responses()).isEqualTo(7);
    }

    @Test
    void standingAsideIsRefusedUnlessItIsSettledSo() {
        openRoundFreeOfConflict();

        assertRefused("consent.problem.noStandAside", () -> proposal.give(asha, new Voice.StandAside(), null, NOW));
    }

    @Test
    void whoeverStandsAsideStopsNothingAndDoesNotCount() {
        proposal.callMembers(board);
        board.forEach(member -> proposal.declareConflict(member, false));
        proposal.openRound(board, new RoundRules(QUORUM, false, true), NOW);
        proposal.give(asha, new Voice.StandAside(), null, NOW);
        proposal.give(bryn, CONSENT, null, NOW);

        assertThat(proposal.countVoices(LIMIT, NOW)).isEqualTo(new RoundDesk.Count(0, 1, 7, 4, 1, 3));
        assertThat(proposal.lastRound().awaited()).hasSize(5);
    }

    @Test
    void afterTheCloseNoVoiceIsTakenOrChanged() {
        openRoundFreeOfConflict();
        proposal.give(asha, CONSENT, null, NOW);
        proposal.countVoices(LIMIT, NOW);

        assertRefused("consent.problem.roundIsClosed", () -> proposal.change(asha, OBJECTION, NOW));
        assertRefused("consent.problem.roundIsClosed", () -> proposal.give(bryn, CONSENT, null, NOW));
    }

    @Test
    void silenceAndStandingBackDoNotCountTowardsTheQuorum() {
        openRoundFreeOfConflict();
        proposal.give(asha, CONSENT, null, NOW);
        proposal.give(bryn, new Voice.Conflict(), null, NOW);

        var count = proposal.countVoices(LIMIT, NOW);

        assertThat(count).isEqualTo(new RoundDesk.Count(0, 1, 7, 4, 1, 3));
        assertThat(proposal.standsBack(bryn)).isTrue();
    }

    @Test
    void anAmendedProposalIsANewVersionAboutWhichEverybodyIsAskedAnew() {
        objectIn(1);

        proposal.amend("Admit it for a year.", NOW);
        var second = proposal.openRound(board, RULES, NOW);

        assertThat(proposal.versions()).hasSize(2);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.awaited()).isEqualTo(board);
    }

    @Test
    void anAmendmentThatChangesNothingIsRefused() {
        objectIn(1);

        assertRefused("consent.problem.nothingAmended", () -> proposal.amend(" Admit it. ", NOW));
    }

    @Test
    void anObjectionWithdrawnNeedsNoNewRound() {
        objectIn(1);

        proposal.withdrawObjections();

        var count = proposal.countVoices(LIMIT, NOW);
        assertThat(count.objections()).isZero();
        assertThat(count.responses()).isEqualTo(7);
        proposal.agree("reasons", TODAY, TODAY.plusYears(1));
        assertThat(proposal.stage()).isEqualTo(Stage.DECIDED);
    }

    @Test
    void aMemberWithdrawsTheirOwnObjectionAndOthersStand() {
        openRoundFreeOfConflict();
        proposal.give(asha, OBJECTION, null, NOW);
        proposal.give(bryn, OBJECTION, null, NOW);
        proposal.countVoices(LIMIT, NOW);

        assertThat(proposal.withdrawObjectionOf(asha)).isFalse();
        assertRefused("consent.problem.noObjectionOfYours", () -> proposal.withdrawObjectionOf(asha));
        assertRefused("consent.problem.noObjectionOfYours", () -> proposal.withdrawObjectionOf(board.get(2)));
        assertThat(proposal.withdrawObjectionOf(bryn)).isTrue();
    }

    @Test
    void theProposerAmendsBeforeTheRoundAndAfterAnObjectionButNotWhilePeopleAnswer() {
        assertThat(proposal.isOpenToAmendment()).isTrue();
        assertThat(proposal.amendAsProposer("Admit it in May.", NOW)).isFalse();
        objectionStands();
        assertThat(proposal.isOpenToAmendment()).isTrue();

        assertThat(proposal.amendAsProposer("Admit it in June.", NOW)).isTrue();

        assertThat(proposal.versions()).hasSize(3);
        proposal.openRound(board, RULES, NOW);
        assertThat(proposal.isOpenToAmendment()).isFalse();
        assertRefused("consent.problem.roundIsOpen", () -> proposal.amendAsProposer("Admit it in July.", NOW));
    }

    @Test
    void whatNoRoundCouldDecideGoesToAMeetingForAReason() {
        proposal.callMembers(board);
        board.stream().skip(3).forEach(member -> proposal.declareConflict(member, true));
        proposal.openRound(board, RULES, NOW);

        assertThat(proposal.putOnAgenda(NOW)).isEqualTo(WhyMeeting.TOO_FEW_LEFT);

        assertThat(proposal.stage()).isEqualTo(Stage.FOR_MEETING);
        assertThat(proposal.lastRound().isOpen()).isFalse();
        proposal.decideAtMeeting(true, "Agreed by vote.", "Board, item 3", TODAY, TODAY.plusYears(1));
        assertThat(proposal.stage()).isEqualTo(Stage.DECIDED);
    }

    @Test
    void theMeetingIsToldWhetherTooFewWereHeardOrAnObjectionStands() {
        openRoundFreeOfConflict();
        proposal.give(asha, CONSENT, null, NOW);
        proposal.countVoices(LIMIT, NOW);
        assertThat(proposal.putOnAgenda(NOW)).isEqualTo(WhyMeeting.NOT_QUORATE);

        proposal.openRound(board, RULES, NOW);
        board.stream().skip(1).forEach(member -> proposal.give(member, CONSENT, null, NOW));
        proposal.give(asha, OBJECTION, null, NOW);
        proposal.countVoices(LIMIT, NOW);
        assertThat(proposal.putOnAgenda(NOW)).isEqualTo(WhyMeeting.OBJECTION_STANDS);
    }

    @Test
    void whereNobodyObjectsThereIsNothingToIntegrate() {
        openRoundFreeOfConflict();
        proposal.countVoices(LIMIT, NOW);

        assertRefused("consent.problem.noObjection", () -> proposal.amend("Other", NOW));
        assertRefused("consent.problem.noObjection", proposal::withdrawObjections);
    }

    @Test
    void nothingIsAgreedWhileAnObjectionStands() {
        objectIn(1);

        assertThatThrownBy(() -> proposal.agree("reasons", TODAY, TODAY.plusYears(1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothingIsAgreedWithoutItsQuorum() {
        openRoundFreeOfConflict();
        proposal.give(asha, CONSENT, null, NOW);
        proposal.countVoices(LIMIT, NOW);

        assertThatThrownBy(() -> proposal.agree("reasons", TODAY, TODAY.plusYears(1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aMeetingMayDeclineAndItsDecisionComesBackForReview() {
        proposal.decideAtMeeting(false, "Not yet.", "Board, item 7", TODAY, TODAY.plusMonths(12));

        assertThat(proposal.settlement().map(Settlement::decision))
                .contains(new ConsentDesk.Decision(false, "Not yet.", TODAY, TODAY.plusMonths(12), true));
        proposal.reviewAgainOn(null);
        assertThat(proposal.settlement().orElseThrow().reviewOn()).isNull();
    }

    @Test
    void whatIsDecidedOrWithdrawnIsOver() {
        openRoundFreeOfConflict();
        proposal.withdraw(NOW);

        assertThat(proposal.lastRound().isOpen()).isFalse();
        assertRefused("consent.problem.over", () -> proposal.give(asha, CONSENT, null, NOW));
        assertRefused("consent.problem.over", () -> proposal.openRound(board, RULES, NOW));
        assertRefused("consent.problem.over", () -> proposal.withdraw(NOW));
    }

    @Test
    void theWordsDoNotChangeWhilePeopleAnswerAboutThem() {
        openRoundFreeOfConflict();

        assertRefused(
                "consent.problem.roundIsOpen",
                () -> proposal.layAnew(
                        new NewProposal(proposal.caseNumber(), "board", "secretary", "Other", "Other", "Other"), NOW));
        assertRefused("consent.problem.roundIsOpen", () -> proposal.openRound(board, RULES, NOW));
    }

    private void openRoundFreeOfConflict() {
        proposal.callMembers(board);
        board.forEach(member -> proposal.declareConflict(member, false));
        proposal.openRound(board, RULES, NOW);
    }

    private void objectIn(int round) {
        assertThat(objectionStands()).isEqualTo(new RoundDesk.Count(1, 7, 7, QUORUM, round, LIMIT));
    }

    private RoundDesk.Count objectionStands() {
        openRoundFreeOfConflict();
        board.stream().skip(1).forEach(member -> proposal.give(member, CONSENT, null, NOW));
        proposal.give(asha, OBJECTION, null, NOW);
        return proposal.countVoices(LIMIT, NOW);
    }

    private static void assertRefused(String key, ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOfSatisfying(Rejection.class, refusal -> assertThat(refusal.problems())
                .extracting(problem -> problem.message().key())
                .containsExactly(key));
    }
}
