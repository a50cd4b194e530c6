package coop.workers.meetings;

import coop.workers.meetings.AssemblyDesk.Present;
import coop.workers.meetings.AssemblyDesk.Proxy;
import coop.workers.register.Electorate.Elector;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where it is kept who was at a meeting, and for whom. */
@Repository
class AssemblyBook {

    private final JdbcClient database;

    AssemblyBook(JdbcClient database) {
        this.database = database;
    }

    void name(MeetingId meeting, Elector member, String holder, String email, LocalDate received) {
        database.sql("""
                        insert into meetings.proxy (meeting_id, member_number, member_name, holder, email, received_on)
                        values (:meeting, :member, :name, :holder, :email, :received)
                        on conflict (meeting_id, member_number)
                            do update set holder = :holder, email = :email, received_on = :received
                        """)
                .param("meeting", meeting.value())
                .param("member", member.member().value())
                .param("name", member.name())
                .param("holder", holder)
                .param("email", email)
                .param("received", received)
                .update();
    }

    void forgetProxy(MeetingId meeting, MemberNumber member) {
        database.sql("delete from meetings.proxy where meeting_id = :meeting and member_number = :member")
                .param("meeting", meeting.value())
                .param("member", member.value())
                .update();
    }

    List<Proxy> proxies(MeetingId meeting) {
        return database.sql("select * from meetings.proxy where meeting_id = :meeting order by member_number")
                .param("meeting", meeting.value())
                .query((row, index) -> new Proxy(
                        new MemberNumber(row.getInt("member_number")),
                        row.getString("member_name"),
                        row.getString("holder"),
                        row.getString("email"),
                        row.getObject("received_on", LocalDate.class)))
                .list();
    }

    void arrive(MeetingId meeting, int sitting, Present present) {
        var voter = present.voterId();
        database.sql("""
                        insert into meetings.presence
                            (meeting_id, sitting, member_number, member_name, voter_id, voter_name, by_proxy)
                        values (:meeting, :sitting, :member, :name, :voterId, :voter, :proxy) on conflict do nothing
                        """)
                .param("meeting", meeting.value())
                .param("sitting", sitting)
                .param("member", present.member().value())
                .param("name", present.name())
                .param("voterId", voter == null ? null : voter.value())
                .param("voter", present.voter())
                .param("proxy", present.byProxy())
                .update();
    }

    void leave(MeetingId meeting, int sitting, MemberNumber member) {
        database.sql("""
                        delete from meetings.presence
                        where meeting_id = :meeting and sitting = :sitting and member_number = :member
                        """)
                .param("meeting", meeting.value())
                .param("sitting", sitting)
                .param("member", member.value())
                .update();
    }

    /** Who is there, or was, the number of times after the meeting had gone to another day. */
    List<Present> present(MeetingId meeting, int sitting) {
        return database.sql("""
                        select * from meetings.presence
                        where meeting_id = :meeting and sitting = :sitting order by member_number
                        """)
                .param("meeting", meeting.value())
                .param("sitting", sitting)
                .query((row, index) -> {
                    var voter = row.getObject("voter_id", UUID.class);
                    return new Present(
                            new MemberNumber(row.getInt("member_number")),
                            row.getString("member_name"),
                            voter == null ? null : new PersonId(voter),
                            row.getString("voter_name"),
                            row.getBoolean("by_proxy"));
                })
                .list();
    }

    MinutesDesk.Frame frame(MeetingId meeting) {
        return database.sql("select chair, notes from meetings.minutes where meeting_id = :meeting")
                .param("meeting", meeting.value())
                .query((row, index) -> new MinutesDesk.Frame(row.getString("chair"), row.getString("notes")))
                .optional()
                .orElse(MinutesDesk.Frame.EMPTY);
    }

    void keep(MeetingId meeting, MinutesDesk.Frame frame) {
        database.sql("""
                        insert into meetings.minutes (meeting_id, chair, notes) values (:meeting, :chair, :notes)
                        on conflict (meeting_id) do update set chair = :chair, notes = :notes
                        """)
                .param("meeting", meeting.value())
                .param("chair", frame.chair())
                .param("notes", frame.notes())
                .update();
    }
}
