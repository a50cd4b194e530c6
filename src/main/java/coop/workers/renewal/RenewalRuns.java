package coop.workers.renewal;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.CaseNumber;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works through runs that were started, a few members in each transaction, so that an office that is killed goes on where it
 * was, and several nodes share the work. Whoever fails is noted and does not keep the others.
 */
@Component
class RenewalRuns {

    private static final Logger LOG = LoggerFactory.getLogger(RenewalRuns.class);
    private static final int LONGEST_FAILURE = 500;
    private static final int AT_ONCE = 25;
    private static final int NUMBERS_AT_ONCE = 1_000;
    private static final int HANDS =
            Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));

    private static final String FIRST_RUN = """
            select id from renewal.run
            where started_at is not null and finished_at is null
                and exists (select 1 from renewal.run_member where run_id = run.id and state = 'WAITING')
            order by started_at limit 1
            """;

    private final RenewalStart start;
    private final RenewalRunDesk desk;
    private final CurrentActor actor;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RenewalRuns(
            RenewalStart start,
            RenewalRunDesk desk,
            CurrentActor actor,
            JdbcClient database,
            TransactionTemplate transaction,
            Clock clock) {
        this.start = start;
        this.desk = desk;
        this.actor = actor;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A member whose turn it is. */
    private record Next(
            UUID run, MemberNumber member, @Nullable String givenNumber) {
        CaseNumber number() {
            return new CaseNumber(Objects.requireNonNull(givenNumber));
        }
    }

    /** Starts the renewals that have come due, as a run of the office, where there are any. */
    void startWhatIsDue() {
        actor.as(Actor.OFFICE, () -> {
            var run = transaction.execute(status -> {
                var prepared = desk.prepare(desk.usualDay(), "");
                if (prepared.members() == 0) {
                    status.setRollbackOnly();
                }
                return prepared;
            });
            if (run != null && run.members() > 0) {
                desk.start(run.id());
            }
        });
    }

    /** Works through all that is left of started runs, several hands at once; says how many cases were opened. */
    int work() {
        if (setNumbersAside() == 0 && !isAnythingLeft()) {
            finish();
            return 0;
        }
        var hands = Executors.newFixedThreadPool(HANDS);
        try {
            var opened = IntStream.range(0, HANDS)
                    .mapToObj(hand -> CompletableFuture.supplyAsync(this::workThrough, hands))
                    .toList();
            return opened.stream().mapToInt(CompletableFuture::join).sum();
        } finally {
            hands.shutdown();
            finish();
        }
    }

    private int workThrough() {
        return actor.as(Actor.OFFICE, () -> {
            var opened = 0;
            for (var some = open(AT_ONCE); some.any(); some = open(AT_ONCE)) {
                opened += some.opened();
            }
            return opened;
        });
    }

    /**
     * Sets numbers aside for the next members of the run that was started first, in their order: the numbers of a year stay
     * locked until a transaction ends, and each hand would wait for the other's. Says how many members were looked at; those
     * that another run has asked meanwhile need no number.
     */
    private int setNumbersAside() {
        return Objects.requireNonNull(transaction.execute(status -> {
            var next = lines("case_number is null", NUMBERS_AT_ONCE);
            if (!next.isEmpty()) {
                var there = passOverThoseAsked(next);
                giveNumbers(next.stream()
                        .filter(line -> !there.contains(line.member()))
                        .toList());
            }
            return next.size();
        }));
    }

    private Set<MemberNumber> passOverThoseAsked(List<Next> next) {
        return Set.copyOf(database.sql("""
                        update renewal.run_member line set state = 'THERE'
                        where run_id = :run and member_number = any(:members) and exists (
                            select 1 from renewal.renewal
                            where renewal.member_number = line.member_number
                            and subscription_year = extract(year from line.renews_on)
                            and status not in ('LEFT', 'ENDED'))
                        returning member_number
                        """)
                .param("run", next.get(0).run())
                .param("members", members(next))
                .query((row, line) -> new MemberNumber(row.getInt("member_number")))
                .set());
    }

    private void giveNumbers(List<Next> next) {
        if (next.isEmpty()) {
            return;
        }
        database.sql("""
                        update renewal.run_member line set case_number = given.number
                        from unnest(cast(:members as integer[]), cast(:numbers as text[])) given (member, number)
                        where run_id = :run and member_number = member
                        """)
                .param("run", next.get(0).run())
                .param("members", members(next))
                .param(
                        "numbers",
                        start.setAside(next.size()).stream()
                                .map(CaseNumber::value)
                                .toArray(String[]::new))
                .update();
    }

    private boolean isAnythingLeft() {
        return database.sql("select exists (select 1 from renewal.run_member where run_id = (" + FIRST_RUN
                        + ") and state = 'WAITING')")
                .query(Boolean.class)
                .single();
    }

    private record Done(boolean any, int opened) {}

    /**
     * Takes the next members in hand and opens their cases in one transaction, since most of what it costs is to go to the
     * database and back. Where one of them fails none is opened, and each is tried again by itself.
     */
    private Done open(int atOnce) {
        var next = new ArrayList<Next>();
        try {
            var opened = transaction.execute(status -> {
                next.addAll(lines("case_number is not null", atOnce));
                return next.isEmpty() ? 0 : open(next);
            });
            if (next.isEmpty() && setNumbersAside() > 0) {
                return new Done(true, 0);
            }
            return new Done(!next.isEmpty(), Objects.requireNonNull(opened));
        } catch (RuntimeException failure) {
            if (next.isEmpty()) {
                throw failure;
            }
            if (next.size() > 1) {
                return new Done(
                        true, next.stream().mapToInt(each -> open(1).opened()).sum());
            }
            LOG.error(
                    "The renewal of member {} could not be started", next.get(0).member(), failure);
            transaction.executeWithoutResult(
                    status -> note(next, RenewalRun.State.FAILED, String.valueOf(failure.getMessage())));
            return new Done(true, 0);
        }
    }

    private int open(List<Next> next) {
        var asked = start.startAll(next.stream().collect(toMap(Next::member, Next::number)));
        var byWhetherAsked = next.stream().collect(partitioningBy(line -> asked.contains(line.member())));
        note(Objects.requireNonNull(byWhetherAsked.get(true)), RenewalRun.State.STARTED, null);
        note(Objects.requireNonNull(byWhetherAsked.get(false)), RenewalRun.State.THERE, null);
        return asked.size();
    }

    /** What another hand or node works on is passed over. */
    private List<Next> lines(String which, int limit) {
        return database.sql(
                        "select run_id, member_number, case_number from renewal.run_member where run_id = (" + FIRST_RUN
                                + ") and state = 'WAITING' and " + which
                                + " order by renews_on, member_number limit :some for update skip locked")
                .param("some", limit)
                .query((row, line) -> new Next(
                        row.getObject("run_id", UUID.class),
                        new MemberNumber(row.getInt("member_number")),
                        row.getString("case_number")))
                .list();
    }

    private void note(List<Next> lines, RenewalRun.State state, @Nullable String failure) {
        if (lines.isEmpty()) {
            return;
        }
        var isOpen = state == RenewalRun.State.STARTED;
        database.sql("""
                        update renewal.run_member set state = :state, failure = :failure,
                            case_number = case when :open then case_number end
                        where run_id = :run and member_number = any(:members) and state = 'WAITING'
                        """)
                .param("state", state.name())
                .param(
                        "failure",
                        failure == null ? null : failure.substring(0, Math.min(failure.length(), LONGEST_FAILURE)))
                .param("open", isOpen)
                .param("run", lines.get(0).run())
                .param("members", members(lines))
                .update();
        if (!isOpen) {
            start.handBack(lines.stream().map(Next::number).toList());
        }
    }

    private static Integer[] members(List<Next> lines) {
        return lines.stream().map(line -> line.member().value()).toArray(Integer[]::new);
    }

    private void finish() {
        database.sql("""
                        update renewal.run set finished_at = :now
                        where started_at is not null and finished_at is null
                        and not exists (select 1 from renewal.run_member where run_id = run.id and state = 'WAITING')
                        """).param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
    }
}
