package coop.workers.groups;

import coop.workers.access.CurrentActor;
import coop.workers.organisation.Settings;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How people have taken part in a group lately, for whoever makes something of it. Only the office itself asks: what comes of
 * it is shown with care elsewhere.
 */
@Service
@Transactional(readOnly = true)
public class AttendanceBook {

    private final JdbcClient database;
    private final Groups groups;
    private final CurrentActor currentActor;
    private final Settings settings;

    AttendanceBook(JdbcClient database, Groups groups, CurrentActor currentActor, Settings settings) {
        this.database = database;
        this.groups = groups;
        this.currentActor = currentActor;
        this.settings = settings;
    }

    /**
     * Somebody's part in a group.
     *
     * @param counted the last months in which the group met, as far as they count for them: since they first were on its
     *     list, and without those in which they paused
     * @param tookPart in how many of these they took part
     * @param pausing they pause today
     */
    public record Attendance(PersonId person, int counted, int tookPart, boolean pausing) {}

    /** Somebody on the list of a month. */
    private record Mark(LocalDate month, PersonId person, boolean tookPart, boolean paused) {}

    /**
     * Everybody who belongs to the group today, and guests who came to it; nobody of a group that is closed.
     *
     * @param months that count at most
     */
    public List<Attendance> lately(String group, int months) {
        if (!currentActor.get().isOffice()) {
            throw new NotFound();
        }
        if (!isOpen(group)) {
            return List.of();
        }
        var marks = marks(group);
        var pausing = people("""
                select person_id from groups.pause where from_on <= :today and (last_on is null or last_on >= :today)
                """, Map.of());
        return peopleOf(group, marks).stream()
                .map(person -> attendance(person, marks, months, pausing.contains(person)))
                .toList();
    }

    /**
     * Whoever belonged to a group and belongs to none today, neither to the board, and does not pause.
     *
     * @param months how long ago they may have left the last one
     */
    public List<PersonId> leftTheirLastGroup(int months) {
        if (!currentActor.get().isOffice()) {
            throw new NotFound();
        }
        var today = settings.today();
        var left = people("""
                select person_id from groups.group_member group by person_id
                having max(coalesce(until_on, 'infinity')) <= :today and max(until_on) > :since
                """, Map.of("since", today.minusMonths(months)));
        left.removeAll(people("""
                select person_id from groups.pause where from_on <= :today and (last_on is null or last_on >= :today)
                """, Map.of()));
        groups.membersOn(Groups.BOARD, today).forEach(member -> left.remove(member.person()));
        return left.stream().sorted(Comparator.comparing(PersonId::value)).toList();
    }

    private static Attendance attendance(PersonId person, List<Mark> marks, int months, boolean pausing) {
        var own = new HashMap<LocalDate, Mark>();
        marks.stream().filter(mark -> mark.person().equals(person)).forEach(mark -> own.put(mark.month(), mark));
        var first = own.keySet().stream().min(LocalDate::compareTo).orElse(LocalDate.MAX);
        var counting = marks.stream()
                .map(Mark::month)
                .distinct()
                .filter(month -> !month.isBefore(first))
                .filter(month -> counts(own.get(month)))
                .limit(months)
                .toList();
        var there = counting.stream().filter(month -> tookPart(own.get(month))).count();
        return new Attendance(person, counting.size(), (int) there, pausing);
    }

    /** A month in which somebody paused does not count, unless they came all the same. */
    private static boolean counts(@Nullable Mark mark) {
        return mark == null || !mark.paused() || mark.tookPart();
    }

    private static boolean tookPart(@Nullable Mark mark) {
        return mark != null && mark.tookPart();
    }

    /** Who belongs to it and who came as a guest, without those who have left. */
    private Set<PersonId> peopleOf(String group, List<Mark> marks) {
        var belong = people("""
                select person_id from groups.group_member
                where group_key = :group and from_on <= :today and (until_on is null or until_on > :today)
                """, Map.of("group", group));
        var people = new LinkedHashSet<>(belong);
        marks.forEach(mark -> people.add(mark.person()));
        var left = people(
                "select person_id from groups.group_member where group_key = :group and until_on <= :today",
                Map.of("group", group));
        left.removeAll(belong);
        people.removeAll(left);
        return people;
    }

    private boolean isOpen(String group) {
        return database.sql("""
                        select exists (select from groups.working_group
                        where key = :group and from_on <= :today and (until_on is null or until_on > :today))
                        """)
                .param("group", group)
                .param("today", settings.today())
                .query(Boolean.class)
                .single();
    }

    /** The months in which the group met, the latest first. */
    private List<Mark> marks(String group) {
        return database.sql("""
                        select r.month, p.person_id, p.took_part, exists (select from groups.pause b
                            where b.person_id = p.person_id and b.from_on < r.month + interval '1 month'
                            and (b.last_on is null or b.last_on >= r.month)) as paused
                        from groups.monthly_round r join groups.participant p on p.case_number = r.case_number
                        where r.group_key = :group and r.outcome = 'CONFIRMED' order by r.month desc
                        """)
                .param("group", group)
                .query((row, line) -> mark(row))
                .list();
    }

    private static Mark mark(ResultSet row) throws SQLException {
        return new Mark(
                row.getObject("month", LocalDate.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getBoolean("took_part"),
                row.getBoolean("paused"));
    }

    private Set<PersonId> people(String sql, Map<String, Object> more) {
        return new HashSet<>(database.sql(sql)
                .params(more)
                .param("today", settings.today())
                .query((row, line) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list());
    }
}
