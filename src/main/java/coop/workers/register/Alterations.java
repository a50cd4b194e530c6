package coop.workers.register;

import coop.workers.access.CurrentActor;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.register.RegisterDesk.OfficerId;
import coop.workers.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of what was changed in the register; only ever added to, in the transaction that changes. */
@Component
class Alterations {

    private final JdbcClient database;
    private final CurrentActor currentActor;
    private final Clock clock;

    Alterations(JdbcClient database, CurrentActor currentActor, Clock clock) {
        this.database = database;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Notes each particular of a member that is not what it was. */
    void note(MemberNumber member, Map<Particular, String> was, Map<Particular, String> became, String reason) {
        became.forEach((particular, now) -> {
            var before = was.getOrDefault(particular, "");
            if (!now.equals(before)) {
                add(member.value(), null, particular, before, now, reason);
            }
        });
    }

    void note(OfficerId officer, Particular particular, String was, String became, String reason) {
        add(null, officer.value(), particular, was, became, reason);
    }

    private void add(
            @Nullable Integer member,
            @Nullable UUID officer,
            Particular particular,
            String was,
            String became,
            String reason) {
        var actor = currentActor.get();
        database.sql("""
                        insert into register.alteration
                            (member_number, officer_id, particular, was, became, reason, altered_by, by_person, altered_at)
                        values (:member, :officer, :particular, :was, :became, :reason, :by, :person, :at)
                        """)
                .param("member", member)
                .param("officer", officer)
                .param("particular", particular.name())
                .param("was", was)
                .param("became", became)
                .param("reason", reason.strip())
                .param("by", actor.name())
                .param(
                        "person",
                        Optional.ofNullable(actor.person()).map(PersonId::value).orElse(null))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What was changed in a member's entry, latest first. */
    List<Alteration> of(MemberNumber member) {
        return database.sql("select * from register.alteration where member_number = :number order by id desc")
                .param("number", member.value())
                .query((row, line) -> alteration(row))
                .list();
    }

    static Alteration alteration(ResultSet row) throws SQLException {
        return new Alteration(
                Particular.valueOf(row.getString("particular")),
                row.getString("was"),
                row.getString("became"),
                row.getString("reason"),
                row.getString("altered_by"),
                row.getObject("altered_at", OffsetDateTime.class).toInstant());
    }
}
