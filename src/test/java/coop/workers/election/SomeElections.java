package coop.workers.election;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.meetings.MeetingDesk;
import coop.workers.meetings.MeetingId;
import coop.workers.meetings.MeetingKind;
import coop.workers.meetings.NewMeeting;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.PersonId;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Elections as tests need them, each with a meeting of its own. */
@TestConfiguration(proxyBeanMethods = false)
public class SomeElections {

    static final Actor OFFICER = new Actor(PersonId.random(), "Ola Olatunji", Set.of(Role.RETURNING_OFFICER));
    static final Actor SECRETARY = new Actor(PersonId.random(), "Marged Rees", Set.of(Role.SECRETARY));

    private final MeetingDesk meetings;
    private final ElectionDesk elections;
    private final Settings settings;
    private final CurrentActor currentActor;
    private final VotingDesk voting;
    private final JdbcClient database;

    SomeElections(
            MeetingDesk meetings,
            ElectionDesk elections,
            Settings settings,
            CurrentActor currentActor,
            VotingDesk voting,
            JdbcClient database) {
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
        currentActor.as(OFFICER, () -> {
            elections.list(
                    id,
                    Stream.of("Ada", "Bob", "Cleo", "Dai", "Eve", "Fay")
                            .map(name -> Standing.of(name, null))
                            .toList());
            voting.open(id);
        });
        runs(id, "-1 hour", "1 hour");
        return id;
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
}
