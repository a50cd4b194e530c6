package coop.workers.funding;

import coop.workers.access.CurrentActor;
import coop.workers.funding.OpportunityStatus.Stage;
import coop.workers.groups.Groups;
import coop.workers.groups.Groups.Group;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All that could come from outside, as far as the actor may know of it: by stage, by deadline, by group, with the money that
 * could come and that has been won. The board, the secretary and the treasurer see every group's, others their own groups'.
 */
@Service
@Lazy
@Transactional(readOnly = true)
public class Pipeline {

    /** Which the actor may see; a conflict of interest hides what it is about. */
    private static final String VISIBLE = """
            (:all or o.group_key = any (:groups))
            and not exists (select from funding.stands_back b where b.opportunity_id = o.id and b.person_id = :me)
            """;

    private static final String CHOSEN = VISIBLE + """
            and o.let_go_on is null and o.status = any (:statuses)
            and (cast(:group as varchar) is null or o.group_key = :group)
            and (o.title || ' ' || f.name || ' ' || o.case_number) ilike all (:words)
            """;

    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient database;
    private final FundingPermissions permissions;
    private final CurrentActor currentActor;
    private final Groups groups;

    Pipeline(JdbcClient database, FundingPermissions permissions, CurrentActor currentActor, Groups groups) {
        this.database = database;
        this.permissions = permissions;
        this.currentActor = currentActor;
        this.groups = groups;
    }

    /**
     * What is to be shown.
     *
     * @param stages in which it stands
     * @param group the key of the group that carries it; null for all
     */
    public record Choice(List<Stage> stages, @Nullable String group, String search) {}

    /** An opportunity in the list; the amount is what was given, else asked for, else thought of. */
    public record Row(
            CaseNumber number,
            String title,
            FunderId funder,
            String funderName,
            String group,
            OpportunityStatus status,
            Money amount,
            LocalDate deadline) {}

    /** How many there are in a stage, and what they come to. */
    public record Sum(int number, Money amount) {
        static final Sum NOTHING = new Sum(0, Money.ZERO);
    }

    /** A report that is still to be written. */
    public record ReportDue(CaseNumber number, String title, String what, LocalDate dueOn) {}

    /**
     * What a year came to, for the annual report.
     *
     * @param sent bids that went out
     * @param won what was awarded
     * @param refused bids that got nothing
     * @param achieved what was achieved with awards that were closed, each with its funder
     */
    public record Year(Sum sent, Sum won, int refused, List<Achieved> achieved) {}

    public record Achieved(CaseNumber number, String title, String funderName, Money amount, String what) {}

    /** The groups whose bids the actor may see, by name. */
    public List<Group> groups() {
        permissions.requireLook();
        return permissions.readsAll() ? groups.all() : permissions.ownGroups();
    }

    /** Those with the earliest deadline first while they are open, else the newest first. */
    public List<Row> list(Choice choice, int offset, int limit) {
        permissions.requireLook();
        var open = choice.stages().stream().allMatch(Stage::isOpen);
        return chosen(
                        """
                        select o.case_number, o.title, o.funder_id, f.name, o.group_key, o.status, o.deadline,
                            coalesce(a.pence, o.sent_pence, o.pence) as pence
                        from funding.opportunity o join funding.funder f on f.id = o.funder_id
                            left join funding.award a on a.id = o.id
                        where %s order by %s offset :offset limit :limit
                        """.formatted(
                                CHOSEN,
                                open ? "o.deadline, o.case_number" : "o.registered_on desc, o.case_number desc"),
                        choice)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, line) -> new Row(
                        new CaseNumber(row.getString("case_number")),
                        row.getString("title"),
                        new FunderId(row.getObject("funder_id", UUID.class)),
                        row.getString("name"),
                        row.getString("group_key"),
                        OpportunityStatus.valueOf(row.getString("status")),
                        Money.ofPence(row.getLong("pence")),
                        row.getObject("deadline", LocalDate.class)))
                .list();
    }

    public int count(Choice choice) {
        permissions.requireLook();
        return chosen("""
                        select count(*) from funding.opportunity o join funding.funder f on f.id = o.funder_id
                        where %s
                        """.formatted(CHOSEN), choice).query(Integer.class).single();
    }

    /** What stands in each stage, of one group or of all; what was won counts while it is running, too. */
    public Map<Stage, Sum> sums(@Nullable String group) {
        permissions.requireLook();
        var sums = new EnumMap<Stage, Sum>(Stage.class);
        visible("""
                        select o.status, count(*) as number, sum(coalesce(a.pence, o.sent_pence, o.pence)) as pence
                        from funding.opportunity o left join funding.award a on a.id = o.id
                        where %s and o.let_go_on is null and (cast(:group as varchar) is null or o.group_key = :group)
                        group by o.status
                        """.formatted(VISIBLE)).param("group", group, Types.VARCHAR).query(row -> {
            var stage = OpportunityStatus.valueOf(row.getString("status")).stage();
            var sum = sums.getOrDefault(stage, Sum.NOTHING);
            sums.put(
                    stage,
                    new Sum(
                            sum.number() + row.getInt("number"),
                            sum.amount().plus(Money.ofPence(row.getLong("pence")))));
        });
        return sums;
    }

    /** Reports that are still to be written, the most pressing first. */
    public List<ReportDue> reportsDue(int limit) {
        permissions.requireLook();
        return visible("""
                        select o.case_number, o.title, r.what, r.due_on
                        from funding.report r join funding.award a on a.id = r.award_id
                            join funding.opportunity o on o.id = a.id
                        where %s and r.sent_on is null and a.status = 'RUNNING' order by r.due_on limit :limit
                        """.formatted(VISIBLE))
                .param("limit", limit)
                .query((row, line) -> new ReportDue(
                        new CaseNumber(row.getString("case_number")),
                        row.getString("title"),
                        row.getString("what"),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    /** What the days between two, both included, came to. */
    public Year between(LocalDate from, LocalDate until) {
        permissions.requireLook();
        return new Year(
                sum("o.sent_pence", "funding.opportunity o", "o.sent_on", from, until),
                sum(
                        "a.pence",
                        "funding.opportunity o join funding.award a on a.id = o.id",
                        "a.awarded_on",
                        from,
                        until),
                sum("o.pence", "funding.opportunity o", "o.status = 'REFUSED' and o.answered_on", from, until)
                        .number(),
                achieved(from, until));
    }

    private Sum sum(String pence, String from, String day, LocalDate first, LocalDate last) {
        return visible(
                        "select count(%s) as number, coalesce(sum(%s), 0) as pence from %s where %s and %s between :first and :last"
                                .formatted(pence, pence, from, VISIBLE, day))
                .param("first", first)
                .param("last", last)
                .query((row, line) -> new Sum(row.getInt("number"), Money.ofPence(row.getLong("pence"))))
                .single();
    }

    private List<Achieved> achieved(LocalDate from, LocalDate until) {
        return visible("""
                        select o.case_number, o.title, f.name, a.pence, a.achieved
                        from funding.award a join funding.opportunity o on o.id = a.id
                            join funding.funder f on f.id = o.funder_id
                        where %s and a.status = 'DONE' and a.closed_on between :first and :last order by a.closed_on
                        """.formatted(VISIBLE))
                .param("first", from)
                .param("last", until)
                .query((row, line) -> new Achieved(
                        new CaseNumber(row.getString("case_number")),
                        row.getString("title"),
                        row.getString("name"),
                        Money.ofPence(row.getLong("pence")),
                        row.getString("achieved")))
                .list();
    }

    private StatementSpec chosen(String sql, Choice choice) {
        var statuses = Arrays.stream(OpportunityStatus.values())
                .filter(status -> choice.stages().contains(status.stage()))
                .map(Enum::name)
                .toArray(String[]::new);
        return visible(sql)
                .param("statuses", statuses, Types.ARRAY)
                .param("group", choice.group(), Types.VARCHAR)
                .param("words", Words.likeEach(choice.search()), Types.ARRAY);
    }

    private StatementSpec visible(String sql) {
        var person = currentActor.get().person();
        return database.sql(sql)
                .param("all", permissions.readsAll())
                .param(
                        "groups",
                        permissions.ownGroups().stream().map(Group::key).toArray(String[]::new),
                        Types.ARRAY)
                .param("me", person == null ? NOBODY : person.value());
    }
}
