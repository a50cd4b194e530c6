package coop.workers.membership;

import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.Person;
import coop.workers.shared.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where one reads how people take part in a group: those who coordinate it, the membership team, and everybody of themself. */
@Service
@Lazy
@Transactional(readOnly = true)
public class StandingDesk {

    private final JdbcClient database;
    private final RegisterDesk register;
    private final MembershipPermissions permissions;

    StandingDesk(JdbcClient database, RegisterDesk register, MembershipPermissions permissions) {
        this.database = database;
        this.register = register;
        this.permissions = permissions;
    }

    /**
     * How somebody takes part in the group.
     *
     * @param since the day from which it has been so
     * @param member whether they are a worker member today
     */
    public record Line(PersonId person, String name, Standing standing, LocalDate since, boolean member) {}

    private record Row(PersonId person, Standing standing, LocalDate since) {}

    /** Everybody in the group, those closest to it first; nothing for who may not know. */
    public List<Line> of(String group) {
        if (!permissions.mayKnowStanding(group)) {
            return List.of();
        }
        var rows = database.sql("select * from membership.standing where group_key = :group")
                .param("group", group)
                .query((row, line) -> new Row(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        Standing.valueOf(row.getString("standing")),
                        row.getObject("since", LocalDate.class)))
                .list();
        var names = register.people(rows.stream().map(Row::person).toList()).stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        return rows.stream()
                .map(row -> line(row, names.get(row.person())))
                .sorted(Comparator.comparing(Line::standing).thenComparing(Line::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private Line line(Row row, @Nullable Person person) {
        return new Line(
                row.person(),
                person == null ? "" : person.fullName(),
                row.standing(),
                row.since(),
                register.workerMember(row.person()).isPresent());
    }
}
