package coop.workers.election;

import static coop.workers.election.SomeElections.OFFICER;
import static coop.workers.election.SomeElections.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.election.ballot.BallotBox;
import coop.workers.election.ballot.BallotBox.Entry;
import coop.workers.election.ballot.BallotBox.State;
import coop.workers.election.ballot.Marks;
import coop.workers.election.ballot.Receipt;
import coop.workers.meetings.MeetingDesk;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeTest;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class VotingDeskTest {

    private static final Marks MARKS = Marks.ranking(List.of(2, 1));

    @Autowired
    VotingDesk desk;

    @Autowired
    CountDesk counting;

    @Autowired
    RollDesk rolls;

    @Autowired
    ElectionDesk elections;

    @Autowired
    MeetingDesk meetings;

    @Autowired
    SomeElections some;

    @Autowired
    BallotBox box;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    CurrentActor currentActor;

    @Test
    void aLinkShowsThePaperOfItsMemberAndCastsItsVote() {
        var election = some.withBallot(3);
        var link = some.link(election, 2);

        var before = desk.paper(link);
        desk.cast(link, MARKS, Receipt.draw());

        assertThat(before.member()).isEqualTo(new MemberNumber(2));
        assertThat(before.state()).isEqualTo(State.OPEN);
        assertThat(before.voted()).isFalse();
        assertThat(before.candidates()).extracting(Standing::name).startsWith("Ada", "Bob");
        assertThat(desk.paper(link).voted()).isTrue();
        assertThat(turnout(election)).isEqualTo(new Turnout(3, 1));
        assertThat(currentActor.as(Actor.OFFICE, () -> desk.notVoted(election)))
                .extracting(RollEntry::member)
                .containsExactly(new MemberNumber(1), new MemberNumber(3));
    }

    @Test
    void aSecondClickGivesTheSameAnswerAndAnotherVoteIsRefused() {
        var election = some.withBallot(2);
        var link = some.link(election, 1);
        var receipt = Receipt.draw();

        desk.cast(link, MARKS, receipt);
        desk.cast(link, Marks.ranking(List.of(5)), receipt);

        assertRefused("VOTED_ALREADY", () -> desk.cast(link, MARKS, Receipt.draw()));
        assertThat(turnout(election).voted()).isEqualTo(1);
        assertThat(counted(election).stages().get(0).votes())
                .filteredOn(line -> !line.votes().equals("0"))
                .extracting(CountSheet.Line::name)
                .containsExactly("Bob");
    }

    @Test
    void aNewLinkKillsTheOldOneAndNoneIsMadeForWhoHasVoted() {
        var election = some.withBallot(1);
        var lost = some.link(election, 1);
        var found = some.link(election, 1);

        assertThatThrownBy(() -> desk.cast(lost, MARKS, Receipt.draw())).isInstanceOf(NotFound.class);
        desk.cast(found, MARKS, Receipt.draw());

        assertRefused("VOTED_ALREADY", () -> some.link(election, 1));
    }

    @Test
    void ofTwoWhoShareALinkOneVotesAndTheOtherLearnsOnlyThatItIsDone() throws Exception {
        var election = some.withBallot(1);
        var link = some.link(election, 1);
        var receipts = List.of(Receipt.draw(), Receipt.draw());
        var taken = new AtomicInteger();

        var two = Executors.newFixedThreadPool(2);
        try {
            for (var vote : two.invokeAll(IntStream.range(0, 2)
                    .mapToObj(who -> castOrRefused(
                            link, Marks.ranking(List.of(1 + who)), receipts.get(who), "VOTED_ALREADY", taken))
                    .toList())) {
                vote.get();
            }
        } finally {
            two.shutdownNow();
        }

        assertThat(taken).hasValue(1);
        assertThat(turnout(election)).isEqualTo(new Turnout(1, 1));
        assertThat(desk.paper(link)).satisfies(paper -> {
            assertThat(paper.voted()).isTrue();
            assertThat(paper.state()).isEqualTo(State.OPEN);
        });
        assertThat(counted(election).valid()).isEqualTo(1);
    }

    @Test
    void onlyTheOfficeItselfMakesLinks() {
        var election = some.withBallot(1);

        assertThatThrownBy(() -> currentActor.as(OFFICER, () -> desk.link(election, new MemberNumber(1))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoIsSignedInVotesForTheirMembersOnly() {
        var election = some.withBallot(2);
        var voter = new Actor(some.voterOf(election, 1), "Voter 1", Set.of());

        currentActor.as(voter, () -> desk.cast(election, new MemberNumber(1), MARKS, Receipt.draw()));

        assertThat(currentActor
                        .as(voter, () -> desk.paper(election, new MemberNumber(1)))
                        .voted())
                .isTrue();
        assertThatThrownBy(() ->
                        currentActor.as(voter, () -> desk.cast(election, new MemberNumber(2), MARKS, Receipt.draw())))
                .isInstanceOf(NotFound.class);
        assertThat(turnout(election).voted()).isEqualTo(1);
    }

    @Test
    void theDatabasesClockSaysWhenItIsTime() {
        var election = some.withBallot(2);
        var link = some.link(election, 1);

        some.runs(election, "1 hour", "2 hours");
        assertRefused("NOT_OPEN_YET", () -> desk.cast(link, MARKS, Receipt.draw()));
        some.close(election);
        assertRefused("CLOSED", () -> desk.cast(link, MARKS, Receipt.draw()));

        assertThat(desk.paper(link).state()).isEqualTo(State.CLOSED);
        assertThat(turnout(election).voted()).isZero();
    }

    @Test
    void whenTheMeetingMovesTheBallotMovesWithIt() {
        var election = some.withBallot(1);
        var link = some.link(election, 1);
        var meeting = currentActor
                .as(OFFICER, () -> elections.find(election))
                .orElseThrow()
                .meeting();

        currentActor.as(
                SECRETARY, () -> meetings.move(meeting, some.inFiveMonths().plusDays(7), "Hall", "The hall is let"));

        assertThat(desk.paper(link).state()).isEqualTo(State.NOT_OPEN_YET);
    }

    @Test
    void aPaperThatNamesSomebodyTwiceOrNobodyWhoStandsIsNotTaken() {
        var election = some.withBallot(1);
        var link = some.link(election, 1);

        assertRefused("marks", () -> desk.cast(link, Marks.ranking(List.of(1, 1)), Receipt.draw()));
        assertRefused("marks", () -> desk.cast(link, Marks.ranking(List.of(7)), Receipt.draw()));

        desk.cast(link, Marks.empty(), Receipt.draw());
        assertThat(turnout(election).voted()).isEqualTo(1);
    }

    @Test
    void twoPeopleEnterThePapersThatCameByPost() {
        var election = some.withBallot(4);
        currentActor.as(OFFICER, () -> {
            desk.receive(election, new MemberNumber(1));
            desk.receive(election, new MemberNumber(2));
        });
        desk.cast(some.link(election, 3), MARKS, Receipt.draw());
        var papers = List.of(Marks.ranking(List.of(6)), Marks.ofSpoiltPaper());
        var otherwise = List.of(Marks.ranking(List.of(5)), Marks.ofSpoiltPaper());

        assertRefused("VOTED_ALREADY", () -> some.link(election, 1));
        assertRefused("enter-later", () -> enter(OFFICER, election, papers));
        some.close(election);
        assertRefused("number", () -> enter(OFFICER, election, List.of(MARKS)));
        assertThat(enter(OFFICER, election, papers)).isEqualTo(Entry.FIRST);
        assertThat(enter(OFFICER, election, papers)).isEqualTo(Entry.SAME_PERSON);
        assertThat(enter(SECRETARY, election, otherwise)).isEqualTo(Entry.DIFFERENT);
        assertThat(currentActor.as(OFFICER, () -> desk.papersToEnter(election))).isEqualTo(2);
        assertThat(enter(SECRETARY, election, papers)).isEqualTo(Entry.FIRST);
        assertThat(enter(OFFICER, election, List.of(papers.get(1), papers.get(0))))
                .isEqualTo(Entry.AGREED);

        var sheet = counted(election);
        assertThat(sheet.valid()).isEqualTo(2);
        assertThat(sheet.blank()).isEqualTo(1);
        assertThat(sheet.spoilt()).isEqualTo(1);
    }

    private Entry enter(Actor actor, ElectionId election, List<Marks> papers) {
        return currentActor.as(actor, () -> desk.enter(election, papers));
    }

    @Test
    void whoIsStruckOffCannotVoteAndWhoHasVotedCannotBeStruckOff() {
        var election = some.withBallot(2);
        var struck = some.link(election, 1);
        var voted = some.link(election, 2);
        currentActor.as(OFFICER, () -> {
            rolls.askToStrike(election, new MemberNumber(1), "Ceased before the freeze");
            rolls.askToStrike(election, new MemberNumber(2), "Ceased before the freeze");
        });
        desk.cast(voted, MARKS, Receipt.draw());

        var changes = currentActor
                .as(OFFICER, () -> rolls.find(election))
                .orElseThrow()
                .changes();
        currentActor.as(SECRETARY, () -> rolls.agree(election, changes.get(0).id()));

        assertThatThrownBy(() -> desk.cast(struck, MARKS, Receipt.draw())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> currentActor.as(
                        SECRETARY, () -> rolls.agree(election, changes.get(1).id())))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.problems())
                        .containsExactly(Problem.of("election.problem.roll.voted", new MemberNumber(2))));
    }

    @Test
    void aThousandVotersAtOnceAreCountedOnceEachThoughEveryoneClicksTwice() throws Exception {
        var voters = 1_000;
        var election = some.withBallot(voters);
        var random = new Random(2027);
        var clicks = IntStream.rangeClosed(1, voters)
                .mapToObj(member -> some.link(election, member))
                .flatMap(link -> {
                    var marks = Marks.ranking(List.of(1 + random.nextInt(6)));
                    var receipt = Receipt.draw();
                    return Stream.of(click(link, marks, receipt), click(link, marks, receipt));
                })
                .toList();

        var crowd = Executors.newFixedThreadPool(40);
        try {
            for (var click : crowd.invokeAll(clicks)) {
                assertThat(click.get()).isTrue();
            }
        } finally {
            crowd.shutdownNow();
        }

        assertThat(turnout(election)).isEqualTo(new Turnout(voters, voters));
        var sheet = counted(election);
        assertThat(sheet.valid()).isEqualTo(voters);
        assertThat(currentActor.as(SECRETARY, () -> {
                    counting.certify(election);
                    counting.declare(election);
                    return counting.publication(election).orElseThrow().receipts();
                }))
                .hasSize(voters)
                .doesNotHaveDuplicates();
    }

    @Test
    void inTheClosingSecondWhoIsAcknowledgedIsCountedAndWhoIsNotIsNot() throws Exception {
        var voters = 60;
        var election = some.withBallot(voters);
        var links = IntStream.rangeClosed(1, voters)
                .mapToObj(member -> some.link(election, member))
                .toList();
        some.runs(election, "-1 hour", "200 milliseconds");
        var acknowledged = new AtomicInteger();
        var late = 0;

        var crowd = Executors.newFixedThreadPool(3);
        try {
            for (var vote : crowd.invokeAll(links.stream()
                    .map(link -> castOrRefused(link, MARKS, Receipt.draw(), "CLOSED", acknowledged))
                    .toList())) {
                late += vote.get() ? 0 : 1;
            }
        } finally {
            crowd.shutdownNow();
        }

        assertThat(acknowledged.get() + late).isEqualTo(voters);
        assertThat(turnout(election).voted()).isEqualTo(acknowledged.get());
        assertThat(counted(election).valid()).isEqualTo(acknowledged.get());
    }

    @Test
    void whoClickedInTimeAndQueuedAtTheBoxUntilItClosedIsTooLate() throws Exception {
        var election = some.withBallot(1);
        var link = some.link(election, 1);
        var voter = Executors.newSingleThreadExecutor();
        try {
            var vote = transaction.execute(inHand -> {
                box.hold(election.value());
                some.runs(election, "-1 hour", "100 milliseconds");
                var clicked = voter.submit(click(link, MARKS, Receipt.draw()));
                await().pollInSameThread().until(() -> currentActor
                        .as(OFFICER, () -> desk.state(election))
                        .filter(State.CLOSED::equals)
                        .isPresent());
                return clicked;
            });

            assertThatThrownBy(() -> Objects.requireNonNull(vote).get())
                    .hasCauseInstanceOf(Rejection.class)
                    .cause()
                    .satisfies(refused -> assertThat(((Rejection) refused).problems())
                            .containsExactly(Problem.of("election.problem.voting.CLOSED")));
            assertThat(turnout(election).voted()).isZero();
        } finally {
            voter.shutdownNow();
        }
    }

    /** @param taken counts those that go in; else it is refused for {@code why} */
    private Callable<Boolean> castOrRefused(
            String link, Marks marks, Receipt receipt, String why, AtomicInteger taken) {
        return () -> {
            try {
                desk.cast(link, marks, receipt);
                taken.incrementAndGet();
                return true;
            } catch (Rejection refused) {
                assertThat(refused.problems()).containsExactly(Problem.of("election.problem.voting." + why));
                return false;
            }
        };
    }

    private Callable<Boolean> click(String link, Marks marks, Receipt receipt) {
        return () -> {
            desk.cast(link, marks, receipt);
            return true;
        };
    }

    private CountSheet counted(ElectionId election) {
        some.close(election);
        return currentActor.as(OFFICER, () -> counting.count(election, "4711"));
    }

    private Turnout turnout(ElectionId election) {
        return currentActor.as(OFFICER, () -> desk.turnout(election));
    }

    private static void assertRefused(String key, ThrowingCallable voting) {
        assertThatThrownBy(voting).isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.problems())
                .extracting(problem -> problem.message().key())
                .containsExactly("election.problem.voting." + key));
    }
}
