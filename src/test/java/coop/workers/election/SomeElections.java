package coop.workers.election;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.Letter;
import coop.workers.forms.FormValues;
import coop.workers.meetings.MeetingDesk;
import coop.workers.meetings.MeetingId;
import coop.workers.meetings.MeetingKind;
import coop.workers.meetings.NewMeeting;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.register.SomeMembers;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
import coop.workers.testing.OfficeJobs;
import coop.workers.workflow.WorkDesk;
import coop.workers.workflow.WorkDesk.Completion;
import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkFilter.Scope;
import coop.workers.workflow.WorkQueue;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Elections as tests need them, each with a meeting of its own. */
@TestConfiguration(proxyBeanMethods = false)
public class SomeElections {

    public static final Actor OFFICER = new Actor(PersonId.random(), "Ola Olatunji", Set.of(Role.RETURNING_OFFICER));
    public static final Actor SECRETARY = new Actor(PersonId.random(), "Marged Rees", Set.of(Role.SECRETARY));

    /** On the board, and stands in no election. */
    public static final Actor SCRUTINEER = new Actor(PersonId.random(), "Bea Boardman", Set.of(Role.BOARD));

    private static final FormValues ACCEPT = FormValues.NONE.with("candidateOutcome", "accept");
    private static final Pattern LINK = Pattern.compile("/(nominate|nominee|ballot)/([\\w-]{20,})");

    private final MeetingDesk meetings;
    private final ElectionDesk elections;
    private final Settings settings;
    private final CurrentActor currentActor;
    private final VotingDesk voting;
    private final JdbcClient database;
    private final NominationDesk nominations;
    private final SomeMembers members;
    private final Correspondence correspondence;
    private final WorkDesk work;
    private final WorkQueue queue;
    private final OfficeJobs jobs;

    SomeElections(
            MeetingDesk meetings,
            ElectionDesk elections,
            Settings settings,
            CurrentActor currentActor,
            VotingDesk voting,
            JdbcClient database,
            NominationDesk nominations,
            SomeMembers members,
            Correspondence correspondence,
            WorkDesk work,
            WorkQueue queue,
            OfficeJobs jobs) {
        this.nominations = nominations;
        this.members = members;
        this.correspondence = correspondence;
        this.work = work;
        this.queue = queue;
        this.jobs = jobs;
        this.voting = voting;
        this.database = database;
        this.meetings = meetings;
        this.elections = elections;
        this.settings = settings;
        this.currentActor = currentActor;
    }

    /** In five months, early in the afternoon. */
    public LocalDateTime inFiveMonths() {
        return settings.today().plusMonths(5).atTime(14, 0);
    }

    public MeetingId meeting(LocalDateTime begins) {
        return currentActor.as(
                SECRETARY, () -> meetings.call(new NewMeeting(MeetingKind.ANNUAL, begins, "Unity Hall, Leeds")));
    }

    /** An election of three at a meeting in five months. */
    public ElectionId called() {
        return calledAt(meeting(inFiveMonths()));
    }

    public ElectionId calledAt(MeetingId meeting) {
        return currentActor.as(OFFICER, () -> {
            var outlook = elections.outlook(meeting);
            return elections.call(
                    new NewElection("Board of directors", meeting, 3, "scottish-stv"), outlook.timetable());
        });
    }

    /** An election of three among Ada, Bob, Cleo, Dai, Eve and Fay, in which members 1 to {@code voters} can vote now. */
    public ElectionId withBallot(int voters) {
        return withBallot(voters, "scottish-stv");
    }

    public ElectionId withBallot(int voters, String method) {
        var id = currentActor.as(OFFICER, () -> {
            var meeting = meeting(inFiveMonths());
            return elections.call(
                    new NewElection("Board of directors", meeting, 3, method),
                    elections.outlook(meeting).timetable());
        });
        database.sql(
                        "insert into election.roll (election_id, frozen_at, fingerprint) values (:election, now(), :fingerprint)")
                .param("election", id.value())
                .param("fingerprint", "f".repeat(64))
                .update();
        database.sql("""
                        insert into election.roll_entry (election_id, member_number, member_class, member_name, voter_id, voter_name)
                        select :election, number, 'WORKER_MEMBER', 'Member ' || number, gen_random_uuid(), 'Voter ' || number
                        from generate_series(1, :voters) as number
                        """).param("election", id.value()).param("voters", voters).update();
        vote(id);
        return id;
    }

    /** Opens the ballot of an election whose roll is frozen among Ada, Bob, Cleo, Dai, Eve and Fay. */
    void vote(ElectionId id) {
        currentActor.as(OFFICER, () -> {
            elections.list(
                    id,
                    Stream.of("Ada", "Bob", "Cleo", "Dai", "Eve", "Fay")
                            .map(name -> Standing.of(name, null))
                            .toList());
            voting.open(id);
        });
        runs(id, "-1 hour", "1 hour");
    }

    /** The ballot is over as of now. */
    public void close(ElectionId id) {
        runs(id, "-1 hour", "0 seconds");
    }

    /** The ballot runs between these, counted from now by the database's clock. */
    public void runs(ElectionId id, String opens, String closes) {
        database.sql("""
                        update election.box set opens_at = clock_timestamp() + :opens::interval,
                            closes_at = clock_timestamp() + :closes::interval
                        where election_id = :election
                        """)
                .param("opens", opens)
                .param("closes", closes)
                .param("election", id.value())
                .update();
    }

    /** The person who votes for a member. */
    public PersonId voterOf(ElectionId id, int member) {
        return new PersonId(database.sql("""
                        select voter_id from election.roll_entry where election_id = :election and member_number = :member
                        """)
                .param("election", id.value())
                .param("member", member)
                .query(UUID.class)
                .single());
    }

    /** The link with which a member's vote is cast. */
    public String link(ElectionId id, int member) {
        return currentActor.as(Actor.OFFICE, () -> voting.link(id, new MemberNumber(member)));
    }

    /** An election of so many seats at a meeting in five months, announced. */
    public ElectionId announced(int seats) {
        var meeting = meeting(inFiveMonths());
        var id = currentActor.as(
                OFFICER,
                () -> elections.call(
                        new NewElection("Board " + UUID.randomUUID(), meeting, seats, "scottish-stv"),
                        elections.outlook(meeting).timetable()));
        jobs.runDue(number(id));
        return id;
    }

    /** The same, in which candidates can be nominated now. */
    public ElectionId open(int seats) {
        var id = announced(seats);
        database.sql("""
                        update election.milestone set at = at - interval '5 months'
                        where election_id = :election and name in ('ANNOUNCED', 'NOMINATIONS_OPEN')
                        """).param("election", id.value()).update();
        jobs.fire(number(id), "nominationsOpening");
        return id;
    }

    /** The time of nominations is over as of now. */
    public void closeNominations(ElectionId id) {
        database.sql("""
                        update election.milestone set at = localtimestamp - interval '1 day'
                        where election_id = :election and name = 'NOMINATIONS_CLOSE'
                        """).param("election", id.value()).update();
    }

    /** A co-op member that can nominate. */
    public MemberNumber nominator() {
        return members.coop("Nominators " + UUID.randomUUID(), settings.today().minusYears(1));
    }

    /** A nomination that waits for its nominee. */
    public CaseNumber nominated(ElectionId id, String name) {
        var member = nominator();
        return currentActor.as(
                OFFICER,
                () -> nominations.enterPaper(id, member, "Sam Signatory", new NewNomination(name, emailOf(name))));
    }

    private static String emailOf(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@candidates.example";
    }

    /** An answer that lets somebody stand. */
    public Acceptance yes() {
        return new Acceptance(
                "1 Hustings Road", "", settings.today().minusYears(40), "I bake, and keep books.", true, true);
    }

    /** A nomination with the returning officer. */
    public CaseNumber willing(ElectionId id, String name) {
        var number = nominated(id, name);
        currentActor.as(OFFICER, () -> nominations.acceptOnPaper(number, yes()));
        return number;
    }

    /** Somebody on the list. */
    public CaseNumber standing(ElectionId id, String name) {
        var number = willing(id, name);
        complete(OFFICER, number, "checkCandidate", ACCEPT);
        return number;
    }

    /** An election of one seat among these, whose list is published and whose roll is frozen. */
    public ElectionId listed(int seats, String... names) {
        for (var voters = 0; voters < 4; voters++) {
            nominator();
        }
        var id = open(seats);
        Stream.of(names).forEach(name -> standing(id, name));
        jobs.fire(number(id), "nominationsClosing");
        complete(OFFICER, number(id), "settleCandidates", FormValues.NONE);
        jobs.fire(number(id), "rollFreezing");
        return id;
    }

    public CaseNumber number(ElectionId id) {
        return file(id).caseNumber();
    }

    public ElectionFile file(ElectionId id) {
        return currentActor.as(OFFICER, () -> elections.find(id)).orElseThrow();
    }

    /** Letters of a case, newest first. */
    public List<Letter> letters(CaseNumber number) {
        return currentActor.as(Actor.OFFICE, () -> correspondence.of(number));
    }

    /** The token of the newest private link that a letter of that name has. */
    public String tokenIn(CaseNumber number, String letter) {
        return letters(number).stream()
                .filter(written -> written.name().equals(letter))
                .map(written -> LINK.matcher(written.body()))
                .filter(Matcher::find)
                .map(found -> found.group(2))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link in " + letter + " of " + number));
    }

    /** The token in the newest letter of that name that speaks of a member. */
    String tokenIn(CaseNumber number, String letter, String member) {
        return letters(number).stream()
                .filter(written ->
                        written.name().equals(letter) && written.body().contains(member))
                .map(written -> LINK.matcher(written.body()))
                .filter(Matcher::find)
                .map(found -> found.group(2))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link for " + member + " in " + letter));
    }

    public Completion complete(Actor who, CaseNumber number, String task, FormValues values) {
        var ofCase = new WorkFilter(Scope.ALL, Set.of(), Set.of(), Set.of(), "", number.value());
        var item = currentActor.as(who, () -> queue.page(ofCase, List.of(), 0, 20)).stream()
                .filter(open -> open.task().equals(task))
                .findFirst()
                .orElseThrow(() -> new AssertionError("%s has no %s of %s".formatted(who.name(), task, number)));
        return currentActor.as(who, () -> work.complete(item.id(), values));
    }
}
