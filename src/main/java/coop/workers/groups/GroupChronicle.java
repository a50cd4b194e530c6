package coop.workers.groups;

import coop.workers.access.CurrentActor;
import coop.workers.groups.GroupChange.What;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.Person;
import coop.workers.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of the groups; only ever added to, in the transaction that changes. */
@Component
class GroupChronicle {

    private final JdbcClient database;
    private final CurrentActor currentActor;
    private final RegisterDesk register;
    private final Clock clock;

    GroupChronicle(JdbcClient database, CurrentActor currentActor, RegisterDesk register, Clock clock) {
        this.database = database;
        this.currentActor = currentActor;
        this.register = register;
        this.clock = clock;
    }

    void note(String group, What what, @Nullable PersonId person, String was, String became, String reason) {
        var actor = currentActor.get();
        database.sql("""
                        insert into groups.group_change
                            (group_key, what, person_id, was, became, reason, changed_by, by_person, changed_at)
                        values (:group, :what, :person, :was, :became, :reason, :by, :byPerson, :at)
                        """)
                .param("group", group)
                .param("what", what.name())
                .param("person", valueOf(person))
                .param("was", was)
                .param("became", became)
                .param("reason", reason)
                .param("by", actor.name())
                .param("byPerson", valueOf(actor.person()))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private record Line(
            Optional<PersonId> person,
            What what,
            String was,
            String became,
            String reason,
            String by,
            OffsetDateTime at) {}

    /** Latest first. */
    List<GroupChange> of(String group) {
        var lines = database.sql("select * from groups.group_change where group_key = :group order by id desc")
                .param("group", group)
                .query((row, number) -> line(row))
                .list();
        var names = register
                .people(lines.stream()
                        .flatMap(line -> line.person().stream())
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Person::fullName));
        return lines.stream()
                .map(line -> new GroupChange(
                        line.what(),
                        line.person().map(names::get).orElse(""),
                        line.was(),
                        line.became(),
                        line.reason(),
                        line.by(),
                        line.at().toInstant()))
                .toList();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                Optional.ofNullable(row.getObject("person_id", UUID.class)).map(PersonId::new),
                What.valueOf(row.getString("what")),
                row.getString("was"),
                row.getString("became"),
                row.getString("reason"),
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class));
    }

    private static @Nullable UUID valueOf(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
