package coop.workers.access;

import coop.workers.shared.PersonId;
import coop.workers.shell.OncePerRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps absences. */
@Repository
class AbsenceBook {

    private static final String COLUMNS = "id, person_id, cover_id, from_day, until_day, note";

    private final JdbcClient database;
    private final Clock clock;
    private final OncePerRequest<Day, List<Absence>> taken = new OncePerRequest<>("absences", this::readTaken);

    AbsenceBook(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(Absence absence) {
        database.sql("insert into access.absence (" + COLUMNS + ", made_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        absence.id(),
                        absence.person().value(),
                        absence.cover().value(),
                        absence.from(),
                        absence.until(),
                        absence.note(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        taken.forget();
    }

    void end(UUID id) {
        database.sql("update access.absence set ended_at = ? where id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), id)
                .update();
        taken.forget();
    }

    void forgetEndedBefore(LocalDate day) {
        database.sql("delete from access.absence where until_day < ?")
                .param(day)
                .update();
    }

    Optional<Absence> find(UUID id) {
        return database.sql("select " + COLUMNS + " from access.absence where id = ? and ended_at is null")
                .param(id)
                .query(AbsenceBook::absence)
                .optional();
    }

    /** All that have not ended by {@code day}, earliest first. */
    List<Absence> notEndedBy(LocalDate day) {
        return database.sql("select " + COLUMNS + """
                         from access.absence where ended_at is null and until_day >= ?
                        order by from_day, until_day, id""")
                .param(day)
                .query(AbsenceBook::absence)
                .list();
    }

    /** Those in which {@code person} stands in on {@code day}, over as many others who are away as it takes. */
    List<Absence> takenBy(PersonId person, LocalDate day) {
        return taken.get(new Day(person, day));
    }

    private record Day(PersonId person, LocalDate day) {}

    private List<Absence> readTaken(Day day) {
        return database.sql("""
                        with recursive taken as (
                            select * from access.absence
                            where cover_id = :me and ended_at is null and from_day <= :day and until_day >= :day
                            union
                            select further.* from access.absence further join taken on further.cover_id = taken.person_id
                            where further.ended_at is null and further.from_day <= :day and further.until_day >= :day)
                        select * from taken where person_id <> :me order by until_day, id""")
                .param("me", day.person().value())
                .param("day", day.day())
                .query(AbsenceBook::absence)
                .list();
    }

    /** Whoever stands in for {@code person} on {@code day}, and whoever stands in for these. */
    Set<PersonId> standingInFor(PersonId person, LocalDate day) {
        return database.sql("""
                        with recursive standing as (
                            select cover_id from access.absence
                            where person_id = :person and ended_at is null and from_day <= :day and until_day >= :day
                            union
                            select further.cover_id from access.absence further
                                join standing on further.person_id = standing.cover_id
                            where further.ended_at is null and further.from_day <= :day and further.until_day >= :day)
                        select cover_id from standing where cover_id <> :person""").param("person", person.value()).param("day", day).query(UUID.class).list().stream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Absence absence(ResultSet row, int index) throws SQLException {
        return new Absence(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                new PersonId(row.getObject("cover_id", UUID.class)),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getString("note"));
    }
}
