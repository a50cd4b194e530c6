package coop.workers.meetings;

import coop.workers.meetings.AssemblyDesk.Present;
import coop.workers.meetings.AssemblyDesk.Proxy;
import coop.workers.register.Electorate.Elector;
import coop.workers.register.RegisterDesk.MemberNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where it is kept who was at a meeting, for whom, and what was resolved. */
@Repository
class AssemblyBook {

    private final JdbcClient database;

    AssemblyBook(JdbcClient database) {
        this.database = database;
    }

    void name(MeetingId meeting, Elector member, String holder, LocalDate received) {
        database.sql("""
                        insert into meetings.proxy (meeting_id, member_number, member_name, holder, received_on)
                        values (:meeting, :member, :name, :holder, :received)
                        on conflict (meeting_id, member_number) do update set holder = :holder, received_on = :received
                        """)
                .param("meeting", meeting.value())
                .param("member", member.member().value())
                .param("name", member.name())
                .param("holder", holder)
                .param("received", received)
                .update();
    }

    List<Proxy> proxies(MeetingId meeting) {
        return database.sql("select * from meetings.proxy where meeting_id = :meeting order by member_number")
                .param("meeting", meeting.value())
                .query((row, index) -> new Proxy(
                        new MemberNumber(row.getInt("member_number")),
                        row.getString("member_name"),
                        row.getString("holder"),
                        row.getObject("received_on", LocalDate.class)))
                .list();
    }

    void arrive(MeetingId meeting, Present present) {
        database.sql("""
                        insert into meetings.presence (meeting_id, member_number, member_name, voter_name, by_proxy)
                        values (:meeting, :member, :name, :voter, :proxy) on conflict do nothing
                        """)
                .param("meeting", meeting.value())
                .param("member", present.member().value())
                .param("name", present.name())
                .param("voter", present.voter())
                .param("proxy", present.byProxy())
                .update();
    }

    void leave(MeetingId meeting, MemberNumber member) {
        database.sql("delete from meetings.presence where meeting_id = :meeting and member_number = :member")
                .param("meeting", meeting.value())
                .param("member", member.value())
                .update();
    }

    List<Present> present(MeetingId meeting) {
        return database.sql("select * from meetings.presence where meeting_id = :meeting order by member_number")
                .param("meeting", meeting.value())
                .query((row, index) -> new Present(
                        new MemberNumber(row.getInt("member_number")),
                        row.getString("member_name"),
                        row.getString("voter_name"),
                        row.getBoolean("by_proxy")))
                .list();
    }

    void put(MeetingId meeting, ResolutionKind kind, String text) {
        database.sql("""
                        insert into meetings.resolution (id, meeting_id, place, kind, text)
                        values (:id, :meeting,
                            (select count(*) from meetings.resolution where meeting_id = :meeting), :kind, :text)
                        """)
                .param("id", UUID.randomUUID())
                .param("meeting", meeting.value())
                .param("kind", kind.name())
                .param("text", text)
                .update();
    }

    /** Notes a vote; whether there was none yet. */
    boolean vote(MeetingId meeting, UUID resolution, Resolution.Vote vote) {
        return database.sql("""
                        update meetings.resolution
                        set votes_for = :for, votes_against = :against, abstained = :abstained, entered_by = :by
                        where id = :id and meeting_id = :meeting and votes_for is null
                        """)
                        .param("for", vote.inFavour())
                        .param("against", vote.against())
                        .param("abstained", vote.abstained())
                        .param("by", vote.enteredBy())
                        .param("id", resolution)
                        .param("meeting", meeting.value())
                        .update()
                == 1;
    }

    List<Resolution> resolutions(MeetingId meeting) {
        return database.sql("select * from meetings.resolution where meeting_id = :meeting order by place")
                .param("meeting", meeting.value())
                .query((row, index) -> resolution(row))
                .list();
    }

    private static Resolution resolution(ResultSet row) throws SQLException {
        var by = row.getString("entered_by");
        return new Resolution(
                row.getObject("id", UUID.class),
                ResolutionKind.valueOf(row.getString("kind")),
                row.getString("text"),
                by == null
                        ? null
                        : new Resolution.Vote(
                                row.getInt("votes_for"), row.getInt("votes_against"), row.getInt("abstained"), by));
    }
}
