package coop.workers.consent;

import static coop.workers.testing.BoardRounds.CONFLICT;
import static coop.workers.testing.BoardRounds.CONSENT;
import static coop.workers.testing.BoardRounds.NO_CONFLICT;
import static coop.workers.testing.BoardRounds.OBJECT;
import static coop.workers.testing.BoardRounds.member;
import static coop.workers.testing.BoardRounds.proposer;
import static coop.workers.testing.BoardRounds.secretary;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.access.Actor;
import coop.workers.access.PublicAddress;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.Letter;
import coop.workers.consent.ConsentBook.Sheet;
import coop.workers.groups.Groups;
import coop.workers.organisation.OrganisationDesk;
import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk.Person;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Rejection;
import coop.workers.testing.BoardRounds;
import coop.workers.testing.OfficeJobs;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.TheBoard;
import coop.workers.workflow.WorkDesk;
import coop.workers.workflow.WorkDesk.Completion;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may do and see what around a round. */
@OfficeTest
class ConsentDesksTest {

    private static final Voice CONSENTS = Voice.Consent.WITHOUT_CONCERN;
    private static final Voice STANDS_ASIDE = new Voice.StandAside();

    @Autowired
    BoardRounds rounds;

    @Autowired
    TheBoard theBoard;

    @Autowired
    OfficeJobs jobs;

    @Autowired
    ConsentBook book;

    @Autowired
    DecisionBook decisions;

    @Autowired
    RoundDesk desk;

    @Autowired
    VoiceDesk voices;

    @Autowired
    VoicesAwaited awaited;

    @Autowired
    ProposerDesk proposerDesk;

    @Autowired
    WorkDesk work;

    @Autowired
    CaseDesk cases;

    @Autowired
    Correspondence correspondence;

    @Autowired
    PublicAddress addresses;

    @Autowired
    OrganisationDesk organisation;

    @Autowired
    Settings settings;

    private Person asha;
    private Person bryn;
    private Person cerys;
    private List<Person> board = List.of();

    @BeforeEach
    void gatherTheBoard() {
        board = theBoard.members();
        asha = board.get(0);
        bryn = board.get(1);
        cerys = board.get(2);
    }

    @Test
    void beforeTheConflictQuestionOneReadsTheTitleAndNoPaper() {
        var number = rounds.lay("Calder Bikes");

        var sheet = sheet(asha, number);

        assertThat(sheet.title()).isEqualTo("Admit Calder Bikes");
        assertThat(sheet.versions()).isEmpty();
        assertThat(sheet.standing().mustSayConflictFirst()).isTrue();
        assertThat(rounds.as(member(asha), () -> cases.mayRead(number))).isFalse();
        assertNotFound(asha, () -> book.wording(number));
    }

    @Test
    void whoeverHasNoConflictReadsThePapersAtOnce() {
        var number = rounds.lay("Calder Bikes");

        rounds.answer(number, "declareConflict", asha, NO_CONFLICT);

        assertThat(sheet(asha, number).current().orElseThrow().paper()).isEqualTo(BoardRounds.PAPER);
        assertThat(rounds.as(member(asha), () -> cases.mayRead(number))).isTrue();
        assertThat(rounds.as(member(bryn), () -> cases.mayRead(number))).isFalse();
    }

    @Test
    void whoeverHasAConflictSeesNothingAnyMore() {
        var number = rounds.lay("Calder Bikes");

        rounds.answer(number, "declareConflict", asha, CONFLICT);

        assertThat(rounds.as(member(asha), () -> book.sheet(number))).isEmpty();
        assertThat(rounds.as(member(asha), () -> cases.mayRead(number))).isFalse();
        assertNotFound(asha, () -> book.wording(number));
        board.stream().skip(1).forEach(member -> rounds.answer(number, "declareConflict", member, NO_CONFLICT));
        board.stream().skip(1).forEach(member -> rounds.answer(number, "respond", member, CONSENT));
        jobs.runDue(number);
        assertThat(rounds.as(member(asha), () -> decisions.find(number.value(), 0, 10)))
                .isEmpty();
        assertThat(rounds.as(member(bryn), () -> decisions.find(number.value(), 0, 10)))
                .hasSize(1);
        assertThat(sheet(bryn, number).standingBack()).containsExactly(asha.fullName());
    }

    @Test
    void nobodyReadsHowOthersAnsweredBeforeAnsweringThemselves() {
        var number = rounds.open("Calder Bikes");
        rounds.answer(number, "respond", asha, CONSENT.with("concern", "They are few."));

        assertThat(place(bryn, number, asha).voice()).isEmpty();
        assertThat(place(bryn, number, asha).heard()).isTrue();

        rounds.answer(number, "respond", bryn, CONSENT);
        assertThat(place(bryn, number, asha).voice()).contains(new Voice.Consent("They are few."));
    }

    @Test
    void thoseOutsideTheGroupReadVoicesWhenTheRoundIsClosed() {
        var number = rounds.objectedTo("Calder Bikes");

        var round = rounds.as(proposer(), () -> book.sheet(number))
                .orElseThrow()
                .rounds()
                .get(0);

        assertThat(round.voicesOpen()).isTrue();
        assertThat(round.places()).anyMatch(place -> place.voice().orElseThrow() instanceof Voice.Objection);
    }

    @Test
    void aVoiceIsOnesOwnUntilTheRoundCloses() {
        var number = rounds.open("Calder Bikes");
        rounds.answer(number, "respond", asha, OBJECT);

        change(asha, number, CONSENTS);

        assertThat(sheet(asha, number).standing().voice()).contains(CONSENTS);
        jobs.fire(number, "roundEnds");
        jobs.runDue(number);
        assertRefused("consent.problem.roundIsClosed", () -> change(asha, number, CONSENTS));
    }

    @Test
    void nobodyChangesWhatTheyHaveNotGivenNorTheVoiceOfSomebodyElse() {
        var number = rounds.open("Calder Bikes");

        assertRefused("consent.problem.noVoiceToChange", () -> change(asha, number, CONSENTS));
        assertThatThrownBy(() -> rounds.as(proposer(), () -> {
                    voices.change(number, CONSENTS);
                    return true;
                }))
                .isInstanceOf(NotFound.class);
        assertNotFound(bryn, () -> desk.giveVoice(number, asha.id(), CONSENTS));
    }

    @Test
    void theSecondOfTwoSubmissionsIsToldThatItIsDone() {
        var number = rounds.open("Calder Bikes");
        var task = rounds.asked(number, "respond", asha.id());
        rounds.answer(number, "respond", asha, CONSENT);

        var second = rounds.as(member(asha), () -> work.complete(task, OBJECT));

        assertThat(second).isInstanceOf(Completion.AlreadyDone.class);
        assertThat(sheet(asha, number).standing().voice()).contains(CONSENTS);
    }

    @Test
    void whatTheSecretaryEntersAfterATelephoneCallBelongsToTheMember() {
        var number = rounds.open("Calder Bikes");

        assertThat(rounds.as(secretary(), () -> awaited.enterFor(number, asha.id(), CONSENT)))
                .isEmpty();

        var mine = rounds.as(member(asha), () -> book.myVoices()).stream()
                .filter(voice -> voice.caseNumber().equals(number))
                .findFirst()
                .orElseThrow();
        assertThat(mine.enteredForMe()).isTrue();
        assertThat(rounds.as(Actor.OFFICE, () -> correspondence.of(number)))
                .extracting(Letter::body)
                .anySatisfy(told -> assertThat(told).contains(addresses.of("/board")));
        change(asha, number, new Voice.Consent("I said so, with a concern."));
        assertThat(place(asha, number, asha).byTelephone()).isFalse();
        assertThat(rounds.as(secretary(), () -> awaited.enterFor(number, asha.id(), CONSENT)))
                .extracting(problem -> problem.message().key())
                .containsExactly("consent.problem.voiceNotAsked");
    }

    @Test
    void onlyTheSecretaryEntersVoicesAndNotWithAConflictOfTheirOwn() {
        var number = rounds.open("Calder Bikes");
        assertNotFound(bryn, () -> awaited.enterFor(number, asha.id(), CONSENT));

        var secretaryOnTheBoard = new Actor(cerys.id(), cerys.fullName(), Set.of(Role.BOARD, Role.SECRETARY));
        change(rounds, number, secretaryOnTheBoard);

        assertThatThrownBy(() -> rounds.as(secretaryOnTheBoard, () -> awaited.enterFor(number, asha.id(), CONSENT)))
                .isInstanceOf(NotFound.class);
    }

    private void change(BoardRounds on, CaseNumber number, Actor standsBack) {
        on.as(standsBack, () -> {
            voices.declareConflict(number, true);
            return true;
        });
    }

    @Test
    void onlyWhoeverProposedItAmendsIt() {
        var number = rounds.lay("Calder Bikes");
        rounds.answer(number, "declareConflict", asha, NO_CONFLICT);

        assertNotFound(asha, () -> proposerDesk.amend(number, "Other words.", "Better."));
        assertThat(sheet(asha, number).standing().mayAmend()).isFalse();
        assertThat(rounds.as(proposer(), () -> book.sheet(number))
                        .orElseThrow()
                        .standing()
                        .mayAmend())
                .isTrue();
        assertThatThrownBy(() -> rounds.as(proposer(), () -> {
                    proposerDesk.amend(number, "Other words.", " ");
                    return true;
                }))
                .isInstanceOf(Rejection.class);
    }

    @Test
    void nobodyWithdrawsAnObjectionThatIsNotTheirs() {
        var number = rounds.objectedTo("Calder Bikes");

        assertRefused("consent.problem.noObjectionOfYours", () -> withdrawObjection(bryn, number));
        assertThat(sheet(bryn, number).standing().mayWithdrawObjection()).isFalse();
        assertThat(sheet(asha, number).standing().mayWithdrawObjection()).isTrue();
    }

    @Test
    void whatAMeetingHasToDecideIsOnItsAgendaForThoseWhoMayFollow() {
        var number = rounds.forMeeting("Calder Bikes");

        assertThat(agenda(member(asha))).contains(number);
        assertThat(agenda(secretary())).contains(number);
        rounds.as(member(bryn), () -> {
            voices.declareConflict(number, true);
            return true;
        });
        assertThat(agenda(member(bryn))).doesNotContain(number);
        var stranger = new Actor(PersonId.random(), "A stranger", Set.of(Role.PROCESS_OWNER));
        assertThat(agenda(stranger)).doesNotContain(number);
        assertThat(rounds.as(stranger, () -> decisions.count(""))).isZero();
    }

    @Test
    void decisionsAreFoundByWordsOfTheirTitleAndReasonsPageByPage() {
        var title = "Wheelwrights " + System.nanoTime();
        for (var each = 1; each <= 3; each++) {
            rounds.agreed(title);
        }

        assertThat(rounds.as(member(asha), () -> decisions.count(title))).isEqualTo(3);
        assertThat(rounds.as(member(asha), () -> decisions.find(title + " consent", 0, 2)))
                .hasSize(2);
        assertThat(rounds.as(member(asha), () -> decisions.find(title, 2, 2))).hasSize(1);
        assertThat(rounds.as(member(asha), () -> decisions.find(title + " nowhere", 0, 2)))
                .isEmpty();
        assertThat(rounds.as(secretary(), () -> decisions.toNote(Groups.BOARD, settings.today())))
                .filteredOn(entry -> entry.title().contains(title))
                .hasSize(3);
    }

    @Test
    void standingAsideIsPossibleOnceItIsSettled() {
        settle(true);
        try {
            var number = rounds.open("Calder Bikes");
            rounds.answer(number, "respond", asha, CONSENT);

            change(asha, number, STANDS_ASIDE);

            assertThat(sheet(asha, number).standing().mayStandAside()).isTrue();
            assertThat(sheet(asha, number).rounds().get(0).responses()).isZero();
        } finally {
            settle(false);
        }
        var later = rounds.open("Calder Bikes");
        rounds.answer(later, "respond", asha, CONSENT);
        assertRefused("consent.problem.noStandAside", () -> change(asha, later, STANDS_ASIDE));
    }

    private void settle(boolean standAside) {
        rounds.as(Actor.OFFICE, () -> {
            organisation.change(Setting.CONSENT_STAND_ASIDE, standAside, null);
            return true;
        });
    }

    private void change(Person who, CaseNumber number, Voice voice) {
        rounds.as(member(who), () -> {
            voices.change(number, voice);
            return true;
        });
    }

    private void withdrawObjection(Person who, CaseNumber number) {
        rounds.as(member(who), () -> {
            voices.withdrawObjection(number);
            return true;
        });
    }

    private List<CaseNumber> agenda(Actor who) {
        return rounds.as(who, () -> book.agenda(Groups.BOARD)).stream()
                .map(Sheet::caseNumber)
                .toList();
    }

    private Sheet sheet(Person who, CaseNumber number) {
        return rounds.as(member(who), () -> book.sheet(number)).orElseThrow();
    }

    private ConsentBook.Place place(Person reader, CaseNumber number, Person whose) {
        return sheet(reader, number).rounds().get(0).places().stream()
                .filter(place -> place.member().equals(whose.id()))
                .findFirst()
                .orElseThrow();
    }

    private void assertNotFound(Person who, ThrowingCallable deed) {
        assertThatThrownBy(() -> rounds.as(member(who), () -> {
                    try {
                        deed.call();
                    } catch (Throwable thrown) {
                        throw thrown instanceof RuntimeException expected
                                ? expected
                                : new IllegalStateException(thrown);
                    }
                    return true;
                }))
                .isInstanceOf(NotFound.class);
    }

    private static void assertRefused(String key, ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOfSatisfying(Rejection.class, refusal -> assertThat(refusal.problems())
                .extracting(problem -> problem.message().key())
                .containsExactly(key));
    }
}
