package coop.workers.renewal;

import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.register.CoopMemberDesk;
import coop.workers.register.CoopMemberDesk.CoopMember;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where many renewals are started at once: first looked at, with what they will bring and whom a letter cannot reach, then
 * worked through in the background. Who may not do so gets {@link NotFound}.
 */
@Service
@Transactional
public class RenewalRunDesk {

    /** As many days ahead as a run may look. */
    public static final int FURTHEST_DAYS = 366;

    private static final int BATCH = 500;

    private static final String RUNS = """
            select run.*, members.* from renewal.run
            cross join lateral (
                select count(*) as members, count(*) filter (where not reachable) as unreachable,
                    coalesce(sum(expected_pence), 0) as expected, count(*) filter (where state <> 'WAITING') as done,
                    count(*) filter (where state = 'FAILED') as failed
                from renewal.run_member where run_id = run.id) members
            """;

    private final CoopMemberDesk members;
    private final RenewalStart start;
    private final RunsFinished finished;
    private final RenewalPermissions permissions;
    private final Settings settings;
    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final Clock clock;

    RenewalRunDesk(
            CoopMemberDesk members,
            RenewalStart start,
            RunsFinished finished,
            RenewalPermissions permissions,
            Settings settings,
            JdbcClient database,
            JdbcTemplate batches,
            Clock clock) {
        this.members = members;
        this.start = start;
        this.finished = finished;
        this.permissions = permissions;
        this.settings = settings;
        this.database = database;
        this.batches = batches;
        this.clock = clock;
    }

    /** The day until which renewals begin by themselves. */
    @Transactional(readOnly = true)
    public LocalDate usualDay() {
        return settings.today().plusDays(settings.get(Setting.RENEWAL_NOTICE_DAYS));
    }

    /**
     * Puts together whose renewal would be started: members who renew until {@code until}, whose name contains {@code name},
     * and whose year has no case yet. Nothing is started; what was put together before and never started is let go.
     *
     * @throws Rejection if the day is more than a year ahead
     */
    public RenewalRun prepare(LocalDate until, String name) {
        var who = permissions.requireStarter();
        if (until.isAfter(settings.today().plusDays(FURTHEST_DAYS))) {
            throw new Rejection(Problem.at("until", "renewal.problem.too-far-ahead"));
        }
        var id = UUID.randomUUID();
        var wanted = name.strip().toLowerCase(Locale.UK);
        database.sql("delete from renewal.run where started_at is null and prepared_by = :who")
                .param("who", who.name())
                .update();
        database.sql(
                        "insert into renewal.run (id, until_day, prepared_by, prepared_at) values (:id, :until, :who, :now)")
                .param("id", id)
                .param("until", until)
                .param("who", who.name())
                .param("now", now())
                .update();
        enter(
                id,
                members.renewingUntil(until).stream()
                        .filter(member -> member.name().toLowerCase(Locale.UK).contains(wanted))
                        .toList());
        return find(id);
    }

    private void enter(UUID run, List<CoopMember> found) {
        batches.batchUpdate(
                "insert into renewal.run_member (run_id, member_number, name, renews_on, reachable, state)"
                        + " values (?, ?, ?, ?, ?, 'WAITING')",
                found,
                BATCH,
                (row, member) -> {
                    row.setObject(1, run);
                    row.setInt(2, member.number().value());
                    row.setString(3, member.name());
                    row.setObject(4, member.renewsOn());
                    row.setBoolean(5, member.email() != null);
                });
        database.sql("""
                        delete from renewal.run_member member
                        where run_id = :run and exists (
                            select 1 from renewal.renewal
                            where renewal.member_number = member.member_number
                            and subscription_year = extract(year from member.renews_on)
                            and status not in ('LEFT', 'ENDED'))
                        """).param("run", run).update();
        database.sql("""
                        update renewal.run_member member set expected_pence = (
                            select net_pence from renewal.declared_year
                            where declared_year.member_number = member.member_number
                            and subscription_year < extract(year from member.renews_on)
                            order by subscription_year desc limit 1)
                        where run_id = :run
                        """).param("run", run).update();
    }

    /** Starts what was put together; it is worked through in the background, whoever watches. A second click changes nothing. */
    public RenewalRun start(UUID run) {
        var who = permissions.requireStarter().person();
        database.sql("update renewal.run set started_at = :now, begun_by = :who where id = :run and started_at is null")
                .param("now", now())
                .param("who", who == null ? null : who.value(), Types.OTHER)
                .param("run", run)
                .update();
        return find(run);
    }

    /**
     * Asks one member, now and by itself; empty where its year has a case, or it is a member no more.
     *
     * @throws NotFound if there is no such member
     */
    public Optional<CaseNumber> startOne(MemberNumber member) {
        permissions.requireStarter();
        return start.start(member);
    }

    /**
     * One run.
     *
     * @throws NotFound if there is none
     */
    @Transactional(readOnly = true)
    public RenewalRun find(UUID run) {
        permissions.requireStarter();
        return database.sql(RUNS + " where run.id = :run")
                .param("run", run)
                .query(RenewalRunDesk::run)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Whoever started it has seen what came of it. */
    public void seen(UUID run) {
        permissions.requireStarter();
        finished.see(run);
    }

    /** What was started last, newest first. */
    @Transactional(readOnly = true)
    public List<RenewalRun> recent(int limit) {
        permissions.requireStarter();
        return database.sql(RUNS + " where started_at is not null order by started_at desc limit :limit")
                .param("limit", limit)
                .query(RenewalRunDesk::run)
                .list();
    }

    /** Which members of a run are shown. */
    public enum Part {
        ALL("true"),
        UNREACHABLE("not reachable"),
        FAILED("state = 'FAILED'");

        private final String condition;

        Part(String condition) {
            this.condition = condition;
        }
    }

    /** Members of a run, by their renewal date. */
    @Transactional(readOnly = true)
    public List<RenewalRun.Line> lines(UUID run, Part part, int offset, int limit) {
        permissions.requireStarter();
        return database.sql("select * from renewal.run_member where run_id = :run and " + part.condition
                        + " order by renews_on, member_number offset :offset limit :limit")
                .param("run", run)
                .param("offset", offset)
                .param("limit", limit)
                .query(RenewalRunDesk::line)
                .list();
    }

    @Transactional(readOnly = true)
    public int count(UUID run, Part part) {
        permissions.requireStarter();
        return database.sql("select count(*) from renewal.run_member where run_id = :run and " + part.condition)
                .param("run", run)
                .query(Integer.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static RenewalRun run(ResultSet row, int line) throws SQLException {
        var started = row.getObject("started_at", OffsetDateTime.class);
        var finished = row.getObject("finished_at", OffsetDateTime.class);
        return new RenewalRun(
                row.getObject("id", UUID.class),
                row.getObject("until_day", LocalDate.class),
                row.getString("prepared_by"),
                row.getObject("prepared_at", OffsetDateTime.class).toInstant(),
                started == null ? null : started.toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getInt("members"),
                row.getInt("unreachable"),
                Money.ofPence(row.getLong("expected")),
                row.getInt("done"),
                row.getInt("failed"));
    }

    private static RenewalRun.Line line(ResultSet row, int line) throws SQLException {
        return new RenewalRun.Line(
                row.getInt("member_number"),
                row.getString("name"),
                row.getObject("renews_on", LocalDate.class),
                row.getBoolean("reachable"),
                Optional.ofNullable(row.getObject("expected_pence", Long.class))
                        .map(Money::ofPence)
                        .orElse(null),
                RenewalRun.State.valueOf(row.getString("state")),
                row.getString("failure"));
    }
}
