package coop.workers.election.process;

import static coop.workers.election.SomeElections.OFFICER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.casework.Correspondence.Letter;
import coop.workers.election.Acceptance;
import coop.workers.election.ElectionDesk;
import coop.workers.election.ElectionId;
import coop.workers.election.NewNomination;
import coop.workers.election.NominationDesk;
import coop.workers.election.NominationFile;
import coop.workers.election.NominationStatus;
import coop.workers.election.NomineeDesk;
import coop.workers.election.SomeElections;
import coop.workers.forms.FormValues;
import coop.workers.organisation.Settings;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.testing.CoversEveryNode;
import coop.workers.testing.OfficeJobs;
import coop.workers.testing.OfficeTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of a nomination, and what cannot be taken in. */
@OfficeTest
@CoversEveryNode("nomination")
class NominationPathsTest {

    private static final FormValues ACCEPT = FormValues.NONE.with("candidateOutcome", "accept");
    private static final FormValues QUERY = FormValues.NONE
            .with("candidateOutcome", "query")
            .with("candidateQuestion", "Are you a director elsewhere?");
    private static final FormValues REFUSE = FormValues.NONE
            .with("candidateOutcome", "refuse")
            .with("refusalReasons", "The nomination is not signed by a member.");

    @Autowired
    SomeElections some;

    @Autowired
    ElectionDesk elections;

    @Autowired
    NominationDesk desk;

    @Autowired
    NomineeDesk nominees;

    @Autowired
    OfficeJobs jobs;

    @Autowired
    Settings settings;

    @Autowired
    CurrentActor actors;

    @Test
    void whoIsNominatedByAPrivateLinkSaysYesAndIsOnTheList() {
        some.nominator();
        var id = some.open(1);
        var link = some.tokenIn(some.number(id), "nominations-open");

        var number = desk.nominate(link, new NewNomination("Nora Named", "nora@candidates.example"));
        assertThat(desk.page(link).orElseThrow().nominated())
                .extracting(NominationFile::name)
                .containsExactly("Nora Named");
        nominees.accept(some.tokenIn(number, "nominee-asked"), some.yes(), null);
        assertThat(file(number).status()).isEqualTo(NominationStatus.ACCEPTED);
        some.complete(OFFICER, number, "checkCandidate", ACCEPT);

        assertThat(file(number).status()).isEqualTo(NominationStatus.STANDING);
        assertThat(letters(number)).contains("nominee-asked", "nomination-accepted");
        jobs.fire(number, "standsUntilClose");
    }

    @Test
    void whoIsAskedSomethingAnswersByTheirLink() {
        var id = some.open(1);
        var number = some.willing(id, "Quentin Queried");

        some.complete(OFFICER, number, "checkCandidate", QUERY);
        assertThat(file(number).status()).isEqualTo(NominationStatus.QUERIED);
        nominees.answer(some.tokenIn(number, "nomination-query"), "I was, until May.");
        some.complete(OFFICER, number, "checkCandidate", QUERY.with("candidateQuestion", "Of what?"));
        jobs.fire(number, "noAnswerToQuery");
        some.complete(OFFICER, number, "checkCandidate", REFUSE);

        assertThat(file(number).status()).isEqualTo(NominationStatus.REFUSED);
        assertThat(some.letters(number).get(0).body())
                .contains("not signed by a member")
                .contains("ask for another look");
    }

    @Test
    void whoDeclinesIsNotAskedAgain() {
        var id = some.open(1);
        var number = some.nominated(id, "Dora Declines");

        nominees.decline(some.tokenIn(number, "nominee-asked"));

        assertThat(file(number).status()).isEqualTo(NominationStatus.DECLINED);
        assertThat(letters(number)).contains("nomination-declined");
    }

    @Test
    void whoDoesNotAnswerIsNotOnTheList() {
        var id = some.open(1);
        var number = some.nominated(id, "Silas Silent");

        jobs.fire(number, "noAnswerYet");

        assertThat(file(number).status()).isEqualTo(NominationStatus.LAPSED);
    }

    @Test
    void aCandidateWithdrawsUntilTheClose() {
        var id = some.open(1);
        var number = some.standing(id, "Wilma Withdraws");

        nominees.withdraw(some.tokenIn(number, "nomination-accepted"));

        assertThat(file(number).status()).isEqualTo(NominationStatus.WITHDRAWN);
        assertThat(letters(number)).contains("nomination-withdrawn");
    }

    @Test
    void afterTheCloseTheListStandsForThoseOnItAndTheReturningOfficerNotesWhoCannotStand() {
        var id = some.listed(1, "Wilf Withdraws", "Stella Stands");
        some.closeNominations(id);
        var number = actors.as(OFFICER, () -> desk.of(id)).stream()
                .filter(nomination -> nomination.name().equals("Wilf Withdraws"))
                .map(NominationFile::caseNumber)
                .findFirst()
                .orElseThrow();
        var link = some.tokenIn(number, "nomination-accepted");

        assertThat(nominees.page(link).orElseThrow().mayWithdraw()).isFalse();
        assertRefused("nominee.withdraw-closed", () -> nominees.withdraw(link));
        assertThat(file(number).status()).isEqualTo(NominationStatus.STANDING);
    }

    @Test
    void aCancelledElectionDropsItsNominations() {
        var id = some.open(1);
        var number = some.nominated(id, "Dan Dropped");

        actors.as(OFFICER, () -> elections.cancel(id, "Another method"));

        assertThat(letters(number)).contains("nomination-dropped");
    }

    @Test
    void nobodyIsNominatedTwiceAndWhoWithdrewMayBeAgain() {
        var id = some.open(1);
        var first = some.nominated(id, "Tina Twice");

        assertRefused("nomination.twice", () -> some.nominated(id, "Tina Twice"));
        assertRefused(
                "nomination.twice",
                () -> actors.as(
                        OFFICER,
                        () -> desk.enterPaper(
                                id,
                                some.nominator(),
                                "Sam",
                                new NewNomination("T. Twice", "TINA.twice@candidates.example"))));
        assertRefused(
                "nomination.twice",
                () -> actors.as(
                        OFFICER,
                        () -> desk.enterPaper(
                                id,
                                some.nominator(),
                                "Sam",
                                new NewNomination(" tina\u00a0  TWICE ", "other@candidates.example"))));
        actors.as(OFFICER, () -> desk.withdrawFor(first));
        assertThat(some.nominated(id, "Tina Twice")).isNotEqualTo(first);
    }

    @Test
    void whoCannotBeReachedIsNominatedOnPaperOnly() {
        some.nominator();
        var id = some.open(1);
        var link = some.tokenIn(some.number(id), "nominations-open");

        assertRefused("nomination.email", () -> desk.nominate(link, new NewNomination("Una Reachable", "")));
        assertRefused("nomination.email", () -> desk.nominate(link, new NewNomination("Una Reachable", "una at home")));
        var number = actors.as(
                OFFICER, () -> desk.enterPaper(id, some.nominator(), "Sam", new NewNomination("Una Reachable", "")));
        assertThat(some.letters(number).get(0).to().email()).isNull();
    }

    @Test
    void onPaperANomineeSaysYesAndAnswersWhatTheyAreAsked() {
        var id = some.open(1);
        var number = onPaper(id, "Pia Paper");
        var born = some.inFiveMonths().toLocalDate().minusYears(40);
        assertRefused(
                "nominee.declaration",
                () -> actors.as(
                        OFFICER,
                        () -> desk.acceptOnPaper(number, new Acceptance("1 Old Road", "", born, "Yes.", true, false))));

        actors.as(OFFICER, () -> desk.acceptOnPaper(number, some.yes()));
        some.complete(OFFICER, number, "checkCandidate", QUERY);
        assertRefused("nominee.answer", () -> actors.as(OFFICER, () -> desk.answerOnPaper(number, " ")));
        actors.as(OFFICER, () -> desk.answerOnPaper(number, "I left that board in 2020."));

        assertThat(file(number).status()).isEqualTo(NominationStatus.ACCEPTED);
        assertThat(file(number).answer()).isEqualTo("I left that board in 2020.");
        assertThatThrownBy(() -> actors.as(Actor.outside("Anybody"), () -> desk.answerOnPaper(number, "Mine")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void onPaperANomineeSaysNoOfWhichTheNominatorIsTold() {
        var number = onPaper(some.open(1), "Nia Nopaper");

        actors.as(OFFICER, () -> desk.withdrawFor(number));

        assertThat(file(number).status()).isEqualTo(NominationStatus.DECLINED);
        assertThat(letters(number)).contains("nomination-declined");
    }

    @Test
    void nominationsComeFromCoopsAndWhileTheyAreOpen() {
        var closed = some.announced(1);
        assertRefused("nomination.not-open", () -> some.nominated(closed, "Early Eve"));
        var id = some.open(1);
        assertThatThrownBy(() -> desk.nominate("no-such-link", new NewNomination("Eve", "eve@candidates.example")))
                .isInstanceOf(NotFound.class);
        assertThat(id).isNotEqualTo(closed);
    }

    @Test
    void theLawAndTheLimitsAreKept() {
        var id = some.open(1);
        var number = some.nominated(id, "Yan Young");
        var link = some.tokenIn(number, "nominee-asked");
        var meeting = some.inFiveMonths().toLocalDate();

        assertRefused(
                "nominee.young",
                () -> nominees.accept(
                        link,
                        new Acceptance("1 Lane", "", meeting.minusYears(16).plusDays(1), "Hello", true, true),
                        null));
        assertRefused(
                "nominee.words",
                () -> nominees.accept(
                        link,
                        new Acceptance("1 Lane", "", meeting.minusYears(30), "word ".repeat(301), true, true),
                        null));
        assertRefused(
                "nominee.declaration",
                () -> nominees.accept(
                        link, new Acceptance("1 Lane", "", meeting.minusYears(30), "Hello", false, true), null));
        assertRefused(
                "nominee.picture",
                () -> nominees.accept(
                        link, some.yes(), new NomineeDesk.Picture("me.txt", "not a picture".getBytes(UTF_8))));
        nominees.accept(
                link,
                new Acceptance("1 Lane", "", meeting.minusYears(16), "<b>Bold</b> *words* {{name}}", true, true),
                null);
        assertThat(file(number).statement()).isEqualTo("<b>Bold</b> *words* {{name}}");
    }

    private CaseNumber onPaper(ElectionId id, String name) {
        return actors.as(OFFICER, () -> desk.enterPaper(id, some.nominator(), "Sam", new NewNomination(name, "")));
    }

    private NominationFile file(CaseNumber number) {
        return actors.as(OFFICER, () -> desk.find(number)).orElseThrow();
    }

    private List<String> letters(CaseNumber number) {
        return some.letters(number).stream().map(Letter::name).toList();
    }

    private static void assertRefused(String key, Executable deed) {
        assertThatThrownBy(deed::execute)
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::message)
                        .extracting(message -> message.key())
                        .contains("election.problem." + key));
    }
}
