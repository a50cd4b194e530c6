package coop.workers.groups;

import coop.workers.organisation.Settings;
import coop.workers.register.Office;
import coop.workers.register.OfficerDesk;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.Person;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where one reads what groups there are, what they are for, and who is and was in them. */
@Service
@Transactional(readOnly = true)
public class GroupBook {

    private static final String LISTED = """
            select g.*, (select count(distinct m.person_id) from groups.belonging m
                where m.group_key = g.key and m.from_on <= :today and (m.until_on is null or m.until_on > :today)) as people
            from groups.working_group g
            """;

    private final JdbcClient database;
    private final RegisterDesk register;
    private final OfficerDesk officers;
    private final GroupChronicle chronicle;
    private final GroupPermissions permissions;
    private final Settings settings;

    GroupBook(
            JdbcClient database,
            RegisterDesk register,
            OfficerDesk officers,
            GroupChronicle chronicle,
            GroupPermissions permissions,
            Settings settings) {
        this.database = database;
        this.register = register;
        this.officers = officers;
        this.chronicle = chronicle;
        this.permissions = permissions;
        this.settings = settings;
    }

    /**
     * A group among others.
     *
     * @param parent the key of the group it reports to; null where it reports to none
     * @param until the first day on which it is none any more; null while it goes on
     * @param people how many belong to it today
     */
    public record Listed(
            String key,
            String name,
            GroupKind kind,
            String aim,
            @Nullable String parent,
            LocalDate from,
            @Nullable LocalDate until,
            int people) {}

    /**
     * Somebody's time in a group.
     *
     * @param roles what they do there besides being in it, in the order of the roles
     * @param until the first day on which they no longer belong to it; null while they do
     */
    public record Belonging(
            PersonId person,
            String name,
            Set<GroupRole> roles,
            LocalDate since,
            @Nullable LocalDate until) {}

    /**
     * All there is to read of a group.
     *
     * @param below groups that report to it today
     * @param people who belongs to it today: first those with a role, then by name
     * @param past whose time in it is over, the latest first
     * @param changes the latest first; nothing for who may change nothing
     */
    public record Page(
            Listed group,
            Optional<Listed> parent,
            List<Listed> below,
            List<Belonging> people,
            List<Belonging> past,
            List<GroupChange> changes,
            boolean mayKeepPeople,
            boolean mayOrder) {}

    /** The groups there are today, by name, the board first. */
    public List<Listed> today() {
        permissions.mayRead();
        return list("""
                where g.from_on <= :today and (g.until_on is null or g.until_on > :today)
                order by g.key <> 'board', lower(g.name), g.key
                """);
    }

    /** The groups there were, the latest first. */
    public List<Listed> closed() {
        permissions.mayRead();
        return list("where g.until_on <= :today order by g.until_on desc, lower(g.name)");
    }

    /** May the one who asks found and close groups? */
    public boolean mayOrder() {
        return permissions.canOrder();
    }

    /**
     * The page of a group, now or before.
     *
     * @throws NotFound if there is no such group
     */
    public Page page(String key) {
        permissions.mayRead();
        var everyone = database.sql(LISTED + "where g.key = :key")
                .param("today", settings.today())
                .param("key", key)
                .query((row, number) -> listed(row))
                .optional()
                .map(this::counted)
                .orElseThrow(NotFound::new);
        var today = today();
        var mayKeepPeople = permissions.canKeepPeople(key);
        var mayOrder = permissions.canOrder();
        return new Page(
                everyone,
                today.stream()
                        .filter(group -> group.key().equals(everyone.parent()))
                        .findFirst(),
                today.stream().filter(group -> key.equals(group.parent())).toList(),
                key.equals(Groups.BOARD) ? board() : people(key),
                past(key),
                mayKeepPeople || mayOrder ? chronicle.of(key) : List.of(),
                mayKeepPeople && everyone.until() == null,
                mayOrder && everyone.until() == null);
    }

    private List<Listed> list(String which) {
        return database
                .sql(LISTED + which)
                .param("today", settings.today())
                .query((row, number) -> listed(row))
                .list()
                .stream()
                .map(this::counted)
                .toList();
    }

    /** The board's people are the register's officers. */
    private Listed counted(Listed group) {
        return group.key().equals(Groups.BOARD)
                ? new Listed(
                        group.key(),
                        group.name(),
                        group.kind(),
                        group.aim(),
                        group.parent(),
                        group.from(),
                        group.until(),
                        register.boardOn(settings.today()).size())
                : group;
    }

    private List<Belonging> board() {
        var today = settings.today();
        return officers.on(today).stream()
                .filter(officer -> officer.office() == Office.DIRECTOR)
                .map(officer -> new Belonging(officer.person(), officer.name(), Set.of(), officer.from(), null))
                .sorted(Comparator.comparing(Belonging::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private List<Belonging> people(String key) {
        return belonging(key, """
                select person_id, min(from_on) as since, null::date as until,
                    string_agg(role, ',' order by role) filter (where role <> 'MEMBER') as roles
                from groups.belonging
                where group_key = :key and from_on <= :today and (until_on is null or until_on > :today) group by person_id
                """)
                .sorted(Comparator.comparing((Belonging one) -> firstRole(one))
                        .thenComparing(Belonging::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private List<Belonging> past(String key) {
        return belonging(key, """
                select person_id, from_on as since, until_on as until, null::varchar as roles from groups.belonging
                where group_key = :key and role = 'MEMBER' and until_on <= :today order by until_on desc, person_id
                """).toList();
    }

    private Stream<Belonging> belonging(String key, String sql) {
        var rows = database.sql(sql)
                .param("key", key)
                .param("today", settings.today())
                .query((row, number) -> belonging(row))
                .list();
        var names = register
                .people(rows.stream().map(Belonging::person).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Person::fullName));
        return rows.stream()
                .map(row -> new Belonging(
                        row.person(), names.getOrDefault(row.person(), ""), row.roles(), row.since(), row.until()));
    }

    private static GroupRole firstRole(Belonging one) {
        return one.roles().stream().min(Comparator.naturalOrder()).orElse(GroupRole.MEMBER);
    }

    private static Belonging belonging(ResultSet row) throws SQLException {
        var roles = row.getString("roles");
        var held = EnumSet.noneOf(GroupRole.class);
        if (roles != null) {
            Arrays.stream(roles.split(",")).map(GroupRole::valueOf).forEach(held::add);
        }
        return new Belonging(
                new PersonId(row.getObject("person_id", UUID.class)),
                "",
                held,
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class));
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(
                row.getString("key"),
                row.getString("name"),
                GroupKind.valueOf(row.getString("kind")),
                row.getString("aim"),
                row.getString("parent"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                row.getInt("people"));
    }
}
