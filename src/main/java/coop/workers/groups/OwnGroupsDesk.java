package coop.workers.groups;

import coop.workers.access.CurrentPerson;
import coop.workers.organisation.Settings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The groups somebody belongs to and what is noted of them there, for themselves on their own page. */
@Service
@Transactional(readOnly = true)
public class OwnGroupsDesk {

    /** As far back as is shown. */
    private static final int MONTHS = 12;

    private final JdbcClient database;
    private final CurrentPerson currentPerson;
    private final Settings settings;

    OwnGroupsDesk(JdbcClient database, CurrentPerson currentPerson, Settings settings) {
        this.database = database;
        this.currentPerson = currentPerson;
        this.settings = settings;
    }

    /**
     * A group they belong to today.
     *
     * @param roles what they do there besides being in it
     * @param months in which they took part, of the last twelve, newest first
     */
    public record OwnGroup(
            String key, String name, String aim, Set<GroupRole> roles, LocalDate since, List<YearMonth> months) {}

    /** A pause of theirs that is not over; {@code last} is null while nobody knows. */
    public record OwnPause(
            WhyPause why, LocalDate from, @Nullable LocalDate last) {}

    /** By name. */
    public List<OwnGroup> groups() {
        return database.sql("""
                        select g.key, g.name, g.aim, min(m.from_on) as since,
                            string_agg(m.role, ',') filter (where m.role <> 'MEMBER') as roles,
                            (select string_agg(distinct to_char(r.month, 'YYYY-MM'), ',')
                             from groups.participant p join groups.monthly_round r on r.case_number = p.case_number
                             where p.person_id = :person and p.took_part and r.group_key = g.key
                               and r.outcome = 'CONFIRMED' and r.month >= :months) as months
                        from groups.group_member m join groups.working_group g on g.key = m.group_key
                        where m.person_id = :person and m.from_on <= :today and (m.until_on is null or m.until_on > :today)
                          and (g.until_on is null or g.until_on > :today)
                        group by g.key order by lower(g.name)
                        """)
                .param("person", me())
                .param("today", settings.today())
                .param("months", settings.today().minusMonths(MONTHS).withDayOfMonth(1))
                .query(OwnGroupsDesk::group)
                .list();
    }

    /** Pauses that go on or are to come. */
    public List<OwnPause> pauses() {
        return database.sql("""
                        select why, from_on, last_on from groups.pause
                        where person_id = :person and (last_on is null or last_on >= :today) order by from_on
                        """)
                .param("person", me())
                .param("today", settings.today())
                .query((row, line) -> new OwnPause(
                        WhyPause.valueOf(row.getString("why")),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("last_on", LocalDate.class)))
                .list();
    }

    private UUID me() {
        return currentPerson.get().value();
    }

    private static OwnGroup group(ResultSet row, int line) throws SQLException {
        return new OwnGroup(
                row.getString("key"),
                row.getString("name"),
                Objects.toString(row.getString("aim"), ""),
                parts(row.getString("roles")).stream().map(GroupRole::valueOf).collect(Collectors.toUnmodifiableSet()),
                row.getObject("since", LocalDate.class),
                parts(row.getString("months")).stream()
                        .map(YearMonth::parse)
                        .sorted((one, other) -> other.compareTo(one))
                        .toList());
    }

    private static List<String> parts(@Nullable String joined) {
        return Optional.ofNullable(joined)
                .map(text -> Arrays.asList(text.split(",", -1)))
                .orElse(List.of());
    }
}
