package coop.workers.meetings;

import coop.workers.meetings.SecretBallotDesk.Entitled;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where it is kept what was put to meetings, what they resolved, and who could vote on it by secret ballot. */
@Repository
class ResolutionBook {

    private static final String NUMBERED = """
            select *, row_number() over (order by place) as number from meetings.resolution where meeting_id = :meeting
            """;

    private final JdbcClient database;

    ResolutionBook(JdbcClient database) {
        this.database = database;
    }

    /** Puts something to a meeting; whether that matter had not been put to it before. */
    boolean put(MeetingId meeting, ResolutionKind kind, String text, @Nullable CaseNumber matter) {
        return database.sql("""
                        insert into meetings.resolution (id, meeting_id, place, kind, text, matter)
                        values (:id, :meeting,
                            (select coalesce(max(place) + 1, 0) from meetings.resolution where meeting_id = :meeting),
                            :kind, :text, :matter)
                        on conflict (meeting_id, matter) where matter is not null do nothing
                        """)
                        .param("id", UUID.randomUUID())
                        .param("meeting", meeting.value())
                        .param("kind", kind.name())
                        .param("text", text)
                        .param("matter", matter == null ? null : matter.value())
                        .update()
                == 1;
    }

    /** Takes back what nobody has voted on; whether it was so. */
    boolean takeBack(MeetingId meeting, UUID resolution) {
        return database.sql("""
                        delete from meetings.resolution
                        where id = :id and meeting_id = :meeting and votes_for is null and not secret
                        """)
                        .param("id", resolution)
                        .param("meeting", meeting.value())
                        .update()
                == 1;
    }

    /** Notes that a resolution is voted on by secret ballot; whether there was no vote yet. */
    boolean voteInSecret(MeetingId meeting, UUID resolution) {
        return database.sql("""
                        update meetings.resolution set secret = true
                        where id = :id and meeting_id = :meeting and votes_for is null and not secret
                        """)
                        .param("id", resolution)
                        .param("meeting", meeting.value())
                        .update()
                == 1;
    }

    /** Notes a vote; whether there was none yet. */
    boolean vote(MeetingId meeting, UUID resolution, boolean secret, Resolution.Vote vote, LocalDate on) {
        return database.sql("""
                        update meetings.resolution
                        set votes_for = :for, votes_against = :against, abstained = :abstained, spoilt = :spoilt,
                            entered_by = :by, reasons = :reasons, counted_on = :on
                        where id = :id and meeting_id = :meeting and votes_for is null and secret = :secret
                        """)
                        .param("for", vote.inFavour())
                        .param("against", vote.against())
                        .param("abstained", vote.abstained())
                        .param("spoilt", vote.spoilt())
                        .param("by", vote.enteredBy())
                        .param("reasons", vote.reasons())
                        .param("on", on)
                        .param("secret", secret)
                        .param("id", resolution)
                        .param("meeting", meeting.value())
                        .update()
                == 1;
    }

    List<Resolution> of(MeetingId meeting) {
        return database.sql(NUMBERED + " order by place")
                .param("meeting", meeting.value())
                .query((row, index) -> resolution(row))
                .list();
    }

    Optional<Resolution> find(MeetingId meeting, UUID resolution) {
        return of(meeting).stream().filter(one -> one.id().equals(resolution)).findFirst();
    }

    /** The meeting to which a resolution was put. */
    Optional<MeetingId> meetingOf(UUID resolution) {
        return database.sql("select meeting_id from meetings.resolution where id = :id")
                .param("id", resolution)
                .query((row, index) -> new MeetingId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Resolutions voted on in secret before that day whose roll is still kept. */
    List<UUID> countedBefore(LocalDate day) {
        return database.sql("""
                        select id from meetings.resolution resolution
                        where secret and counted_on < :day
                            and exists (select from meetings.ballot_roll roll where roll.resolution_id = resolution.id)
                        """).param("day", day).query(UUID.class).list();
    }

    void enrol(UUID resolution, Entitled entitled) {
        var voter = entitled.voterId();
        database.sql("""
                        insert into meetings.ballot_roll (resolution_id, member_number, member_name, voter_id, voter_name)
                        values (:resolution, :member, :name, :voterId, :voter)
                        """)
                .param("resolution", resolution)
                .param("member", entitled.member().value())
                .param("name", entitled.name())
                .param("voterId", voter == null ? null : voter.value())
                .param("voter", entitled.voter())
                .update();
    }

    List<Entitled> roll(UUID resolution) {
        return database.sql(
                        "select * from meetings.ballot_roll where resolution_id = :resolution order by member_number")
                .param("resolution", resolution)
                .query((row, index) -> entitled(row))
                .list();
    }

    /** Ballots of which the roll is still kept and on which that person votes, with the member for which they do. */
    List<Own> ofVoter(PersonId voter) {
        return database.sql("""
                        select resolution.meeting_id, resolution.id, roll.*
                        from meetings.ballot_roll roll join meetings.resolution resolution on resolution.id = roll.resolution_id
                        where roll.voter_id = :voter and resolution.votes_for is null
                        order by resolution.meeting_id, resolution.place, roll.member_number
                        """)
                .param("voter", voter.value())
                .query((row, index) -> new Own(
                        new MeetingId(row.getObject("meeting_id", UUID.class)),
                        row.getObject("id", UUID.class),
                        entitled(row)))
                .list();
    }

    record Own(MeetingId meeting, UUID resolution, Entitled entitled) {}

    void forgetRoll(UUID resolution) {
        database.sql("delete from meetings.ballot_roll where resolution_id = :resolution")
                .param("resolution", resolution)
                .update();
    }

    private static Entitled entitled(ResultSet row) throws SQLException {
        var voter = row.getObject("voter_id", UUID.class);
        return new Entitled(
                new MemberNumber(row.getInt("member_number")),
                row.getString("member_name"),
                voter == null ? null : new PersonId(voter),
                row.getString("voter_name"));
    }

    private static Resolution resolution(ResultSet row) throws SQLException {
        var by = row.getString("entered_by");
        var matter = row.getString("matter");
        return new Resolution(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                ResolutionKind.valueOf(row.getString("kind")),
                row.getString("text"),
                matter == null ? null : new CaseNumber(matter),
                row.getBoolean("secret"),
                by == null
                        ? null
                        : new Resolution.Vote(
                                row.getInt("votes_for"),
                                row.getInt("votes_against"),
                                row.getInt("abstained"),
                                row.getInt("spoilt"),
                                by,
                                row.getString("reasons")));
    }
}
