package coop.workers.election.process;

import static coop.workers.election.SomeElections.OFFICER;
import static coop.workers.election.SomeElections.SCRUTINEER;
import static coop.workers.election.SomeElections.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.casework.Correspondence.Letter;
import coop.workers.election.CountDesk;
import coop.workers.election.ElectionDesk;
import coop.workers.election.ElectionId;
import coop.workers.election.ElectionStatus;
import coop.workers.election.Milestone;
import coop.workers.election.NominationDesk;
import coop.workers.election.NominationStatus;
import coop.workers.election.RollEntry;
import coop.workers.election.SomeElections;
import coop.workers.election.Standing;
import coop.workers.election.VotingDesk;
import coop.workers.election.ballot.BallotBox.Entry;
import coop.workers.election.ballot.Marks;
import coop.workers.election.ballot.Receipt;
import coop.workers.forms.FormValues;
import coop.workers.meetings.MeetingDesk;
import coop.workers.organisation.OrganisationDesk;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import coop.workers.testing.CoversEveryNode;
import coop.workers.testing.OfficeJobs;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.TestClock.TurnableClock;
import coop.workers.testing.TheBoard;
import coop.workers.workflow.WorkDesk.Completion;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every path of an election, from the call to the terms. */
@OfficeTest
@CoversEveryNode("election")
class ElectionPathsTest {

    private static final FormValues SEED = FormValues.NONE.with("seed", "4711");
    private static final FormValues CHECKED =
            FormValues.NONE.with("checkedTurnout", true).with("checkedStages", true);
    private static final FormValues DESTROY = FormValues.NONE.with("destruction", "destroyed");
    private static final FormValues KEEP =
            FormValues.NONE.with("destruction", "keep").with("keepReason", "Two members ask for a recount.");

    @Autowired
    SomeElections some;

    @Autowired
    ElectionDesk elections;

    @Autowired
    NominationDesk nominations;

    @Autowired
    VotingDesk voting;

    @Autowired
    CountDesk counts;

    @Autowired
    MeetingDesk meetings;

    @Autowired
    OfficeJobs jobs;

    @Autowired
    Settings settings;

    @Autowired
    OrganisationDesk organisation;

    @Autowired
    CurrentActor actors;

    @Autowired
    TheBoard board;

    @Autowired
    TurnableClock clock;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient database;

    private final Map<CaseNumber, ProcessInstance> seen = new HashMap<>();

    private SparePlaces places;

    @BeforeEach
    void begin() {
        AbstractAssertions.init(engine);
        board.members();
        places = new SparePlaces(organisation, actors, database);
        places.provide();
    }

    @AfterEach
    void leaveAsItWas() {
        AbstractAssertions.reset();
        clock.reset();
        places.clear();
    }

    @Test
    void asManyCandidatesAsSeatsAreElectedUnopposed() {
        var id = some.listed(1, "Una Popposed");
        var number = some.number(id);
        var election = election(number);
        assertThat(election).isWaitingAt("meetingWithoutBallot").hasPassed("freezeRoll", "tellUnopposed");
        assertThat(some.letters(number)).extracting(Letter::name).contains("announced", "check-roll", "candidates");

        jobs.fire(number, "meetingWithoutBallot");
        some.complete(OFFICER, number, "declareUnopposed", FormValues.NONE);
        assertThat(places.holders()).isEmpty();
        jobs.runDue(number);

        assertThat(election)
                .isEnded()
                .hasPassed("enterTerms", "publishResult", "closeElection")
                .hasNotPassed("openVacancies");
        assertThat(places.holders()).containsExactly("Una Popposed");
        assertThat(some.file(id).status()).isEqualTo(ElectionStatus.DECLARED);
        assertThat(letter(number, "result").body()).contains("Elected unopposed: Una Popposed.");
    }

    @Test
    void fewerCandidatesThanSeatsLeaveVacancies() {
        var id = some.listed(3, "Lonely Candidate");
        var number = some.number(id);
        assertThat(election(number)).isWaitingAt("meetingWithoutBallot");

        jobs.fire(number, "meetingWithoutBallot");
        some.complete(OFFICER, number, "declareUnopposed", FormValues.NONE);
        jobs.runDue(number);

        assertThat(election(number)).isEnded().hasPassed("openVacancies");
        assertThat(letter(number, "result").body())
                .contains("Elected unopposed: Lonely Candidate. 2 seats stay empty.");
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("vacancy")
                        .count())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void nobodyAtAllIsAnEndingToo() {
        some.nominator();
        var id = some.listed(1);
        var number = some.number(id);

        jobs.fire(number, "meetingWithoutBallot");
        some.complete(OFFICER, number, "declareUnopposed", FormValues.NONE);
        jobs.runDue(number);

        assertThat(letter(number, "result").body()).contains("Nobody is elected. One seat stays empty.");
        assertThat(places.holders()).isEmpty();
    }

    @Test
    void moreCandidatesThanSeatsAreVotedOnCountedCertifiedAndDeclared() {
        var id = some.listed(1, "Ada Ballot", "Bob Ballot");
        var number = some.number(id);
        var election = election(number);
        assertThat(election).isWaitingAt("ballotOpening");
        openBallot(id);
        var voters = members(id);
        vote(id, voters.get(0), 1);
        vote(id, voters.get(1), 1);
        vote(id, voters.get(2), 2);

        var before = reminders(number, "ballot-reminder");
        jobs.fire(number, "halfTime");
        jobs.runDue(number);
        assertThat(reminders(number, "ballot-reminder") - before).isEqualTo(voters.size() - 3);
        jobs.fire(number, "lastCall");
        jobs.runDue(number);

        actors.as(OFFICER, () -> voting.receive(id, voters.get(3)));
        some.close(id);
        jobs.fire(number, "ballotClosing");
        assertThat(election).isWaitingAt("enterPapers");
        assertThat(some.complete(OFFICER, number, "enterPapers", FormValues.NONE))
                .isInstanceOf(Completion.Refused.class);
        assertThat(enter(id, OFFICER)).isEqualTo(Entry.FIRST);
        assertThat(enter(id, SECRETARY)).isEqualTo(Entry.AGREED);
        some.complete(OFFICER, number, "enterPapers", FormValues.NONE);
        some.complete(OFFICER, number, "countPapers", SEED);
        some.complete(SCRUTINEER, number, "certifyCount", CHECKED);
        assertThat(election).isWaitingAt("meetingAfterBallot").hasPassed("tellCandidates");

        jobs.fire(number, "meetingAfterBallot");
        some.complete(OFFICER, number, "declareResult", FormValues.NONE);
        jobs.runDue(number);
        assertThat(places.holders()).containsExactly("Ada Ballot");
        assertThat(counts.publication(id)).hasValueSatisfying(publication -> {
            assertThat(publication.sheet().voted()).isEqualTo(4);
            assertThat(publication.papers()).contains("Ada Ballot");
        });

        assertThat(election).isWaitingAt("challengeOver");
        clock.advance(Duration.ofDays(40));
        jobs.fire(number, "challengeOver");
        some.complete(OFFICER, number, "destroyPapers", KEEP);
        jobs.fire(number, "fourWeeksLater");
        some.complete(OFFICER, number, "destroyPapers", DESTROY);
        assertThat(election).isEnded().hasPassed("fourWeeksLater", "closeElection");
        assertThat(counts.publication(id).orElseThrow().papers()).isNull();
    }

    @Test
    void whoStandsCannotCertify() {
        var id = some.listed(1, "Ada Certified", "Bob Certified");
        var number = some.number(id);
        openBallot(id);
        vote(id, members(id).get(0), 1);
        afterBallot(id);
        some.complete(OFFICER, number, "countPapers", SEED);
        var candidate = some.file(id).candidates().get(0).person();

        var own = new Actor(candidate, "Ada Certified", SCRUTINEER.roles());
        assertThat(some.complete(own, number, "certifyCount", CHECKED))
                .isInstanceOfSatisfying(
                        Completion.Refused.class,
                        refused -> assertThat(refused.problems().toString()).contains("election.problem.count.stands"));
        assertThat(election(number)).isWaitingAt("certifyCount");
    }

    @Test
    void ifAllWithdrawDuringTheBallotNobodyIsElected() {
        var id = some.listed(1, "Ada Gone", "Bob Gone");
        var number = some.number(id);
        openBallot(id);
        vote(id, members(id).get(0), 1, 2);
        withdraw(id, "Ada Gone");
        withdraw(id, "Bob Gone");
        assertThat(some.file(id).candidates()).hasSize(2).allMatch(Standing::withdrawn);
        afterBallot(id);
        some.complete(OFFICER, number, "countPapers", SEED);
        some.complete(SCRUTINEER, number, "certifyCount", CHECKED);
        jobs.fire(number, "meetingAfterBallot");
        some.complete(OFFICER, number, "declareResult", FormValues.NONE);
        jobs.runDue(number);

        assertThat(places.holders()).isEmpty();
        assertThat(letter(number, "result").body()).contains("Nobody is elected.");
        assertThat(election(number)).hasPassed("openVacancies");
    }

    @Test
    void whoWithdrawsBetweenTheListAndTheBallotIsPassedOverAndTheBallotIsHeld() {
        var id = some.listed(1, "Ada Stays", "Bob Leaves");
        var number = some.number(id);

        withdraw(id, "Bob Leaves");
        openBallot(id);

        assertThat(election(number)).isWaitingAt("halfTime");
        assertThat(some.file(id).candidates())
                .extracting(Standing::name, Standing::withdrawn)
                .containsExactlyInAnyOrder(tuple("Bob Leaves", true), tuple("Ada Stays", false));
        vote(id, members(id).get(0), numberOf(id, "Bob Leaves"), numberOf(id, "Ada Stays"));
        afterBallot(id);
        some.complete(OFFICER, number, "countPapers", SEED);
        some.complete(SCRUTINEER, number, "certifyCount", CHECKED);
        jobs.fire(number, "meetingAfterBallot");
        some.complete(OFFICER, number, "declareResult", FormValues.NONE);
        jobs.runDue(number);
        assertThat(places.holders()).containsExactly("Ada Stays");
    }

    @Test
    void whoWithdrawsWhereAllWouldBeElectedUnopposedLeavesTheirSeatEmpty() {
        var id = some.listed(2, "Una Stays", "Olga Leaves");
        var number = some.number(id);
        var election = election(number);

        withdraw(id, "Olga Leaves");
        jobs.fire(number, "meetingWithoutBallot");
        some.complete(OFFICER, number, "declareUnopposed", FormValues.NONE);
        jobs.runDue(number);

        assertThat(places.holders()).containsExactly("Una Stays");
        assertThat(election).hasPassed("openVacancies");
    }

    /** As the returning officer notes it, once nominations are closed. */
    private void withdraw(ElectionId id, String name) {
        actors.as(OFFICER, () -> nominations.of(id).stream()
                .filter(nomination -> nomination.name().equals(name))
                .forEach(nomination -> nominations.withdrawFor(nomination.caseNumber())));
    }

    private int numberOf(ElectionId id, String name) {
        return 1
                + some.file(id).candidates().stream()
                        .map(Standing::name)
                        .toList()
                        .indexOf(name);
    }

    @Test
    void aBallotInWhichNobodyVotesElectsByLot() {
        var id = some.listed(1, "Ada Unwanted", "Bob Unwanted");
        openBallot(id);
        afterBallot(id);

        some.complete(OFFICER, some.number(id), "countPapers", SEED);

        var sheet = actors.as(OFFICER, () -> counts.sheet(id)).orElseThrow();
        assertThat(sheet.voted()).isZero();
        assertThat(sheet.valid()).isZero();
    }

    @Test
    void theListWaitsForEveryNominationToBeDecided() {
        var id = some.open(1);
        var number = some.number(id);
        var undecided = some.willing(id, "Undecided Ursula");
        jobs.fire(number, "nominationsClosing");

        assertThat(some.complete(OFFICER, number, "settleCandidates", FormValues.NONE))
                .isInstanceOf(Completion.Refused.class);
        some.complete(OFFICER, undecided, "checkCandidate", FormValues.NONE.with("candidateOutcome", "accept"));
        some.complete(OFFICER, number, "settleCandidates", FormValues.NONE);

        assertThat(some.file(id).candidates()).hasSize(1);
    }

    @Test
    void whenTheMeetingMovesEveryTimerMovesAndEverybodyIsTold() {
        var id = some.announced(1);
        var number = some.number(id);
        var was = due(number, "nominationsOpening");
        var to = some.inFiveMonths().plusDays(10);

        actors.as(SECRETARY, () -> meetings.move(some.file(id).meeting(), to, "Elsewhere", "The hall is flooded"));

        assertThat(due(number, "nominationsOpening"))
                .isEqualTo(due(id, Milestone.NOMINATIONS_OPEN))
                .isAfter(was);
        assertThat(letter(number, "moved").body()).contains("Ballot opens: was").contains("Meeting, and result: was");
        assertThat(actors.as(OFFICER, () -> elections.moves(id))).hasSize(1);
        assertThat(election(number)).isWaitingAt("nominationsOpening").hasPassed("moveTold");
    }

    @Test
    void nominationsUnderWayMoveWithTheMeeting() {
        var id = some.open(1);
        var nomination = some.nominated(id, "Moved Molly");
        var was = due(nomination, "noAnswerYet");

        actors.as(
                SECRETARY,
                () -> meetings.move(
                        some.file(id).meeting(), some.inFiveMonths().plusDays(7), "Elsewhere", "The hall is flooded"));

        assertThat(due(nomination, "noAnswerYet")).isEqualTo(was.plus(Duration.ofDays(7)));
    }

    @Test
    void aCancelledElectionEndsWithItsNominations() {
        var id = some.open(1);
        var number = some.number(id);
        var nomination = some.nominated(id, "Cancelled Carl");

        assertThat(election(number)).isWaitingAt("nominationsClosing");

        actors.as(OFFICER, () -> elections.cancel(id, "The board fixed another method"));

        assertThat(election(number)).isEnded().hasPassed("cancelled");
        assertThat(letter(number, "cancelled").body()).contains("The board fixed another method");
        assertThat(actors.as(OFFICER, () -> nominations.find(nomination))
                        .orElseThrow()
                        .status())
                .isEqualTo(NominationStatus.DROPPED);
    }

    @Test
    void aLostLinkIsReplacedAndTheOldOneDies() {
        var id = some.listed(1, "Ada Linked", "Bob Linked");
        openBallot(id);
        var member = members(id).get(0);
        var old = some.link(id, member.value());

        actors.as(OFFICER, () -> voting.reissue(id, member));

        assertThatThrownBy(() -> voting.paper(old)).isInstanceOf(NotFound.class);
        assertThat(voting.paper(some.tokenIn(some.number(id), "ballot-link")).member())
                .isEqualTo(member);
    }

    private void openBallot(ElectionId id) {
        jobs.fire(some.number(id), "ballotOpening");
        jobs.runDue(some.number(id));
        some.runs(id, "-1 hour", "1 hour");
    }

    private void afterBallot(ElectionId id) {
        var number = some.number(id);
        for (var timer : List.of("halfTime", "lastCall")) {
            jobs.fire(number, timer);
            jobs.runDue(number);
        }
        some.close(id);
        jobs.fire(number, "ballotClosing");
    }

    private List<MemberNumber> members(ElectionId id) {
        return actors.as(Actor.OFFICE, () -> voting.notVoted(id)).stream()
                .map(RollEntry::member)
                .toList();
    }

    private void vote(ElectionId id, MemberNumber member, Integer... preferences) {
        voting.cast(some.link(id, member.value()), Marks.ranking(List.of(preferences)), Receipt.draw());
    }

    private Entry enter(ElectionId id, Actor who) {
        return actors.as(who, () -> voting.enter(id, List.of(Marks.ranking(List.of(1)))));
    }

    private long reminders(CaseNumber number, String name) {
        return some.letters(number).stream()
                .filter(letter -> letter.name().equals(name))
                .count();
    }

    private Letter letter(CaseNumber number, String name) {
        return some.letters(number).stream()
                .filter(letter -> letter.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no letter " + name));
    }

    private Instant due(ElectionId id, Milestone milestone) {
        return some.file(id)
                .timetable()
                .instant(milestone, settings.organisation().zone());
    }

    private Instant due(CaseNumber number, String timer) {
        return management
                .createJobQuery()
                .processInstanceId(instance(number).getId())
                .activityId(timer)
                .singleResult()
                .getDuedate()
                .toInstant();
    }

    private ProcessInstance election(CaseNumber number) {
        return instance(number);
    }

    private ProcessInstance instance(CaseNumber number) {
        var running = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .list();
        if (!running.isEmpty()) {
            seen.put(number, running.get(0));
        }
        var known = seen.get(number);
        if (known == null) {
            throw new AssertionError(number + " is not running");
        }
        return known;
    }
}
