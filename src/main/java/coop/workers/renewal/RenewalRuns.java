package coop.workers.renewal;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.register.RegisterDesk.MemberNumber;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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
    private static final int AT_ONCE = 20;

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

    private record Next(UUID run, MemberNumber member) {}

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

    /** Works through all that is left of started runs; says how many cases were opened. */
    int work() {
        return actor.as(Actor.OFFICE, () -> {
            var opened = 0;
            for (var some = open(AT_ONCE); some.any(); some = open(AT_ONCE)) {
                opened += some.opened();
            }
            finish();
            return opened;
        });
    }

    private record Done(boolean any, int opened) {}

    /**
     * Takes the next members in hand and opens their cases in one transaction, since most of what it costs is to begin and end
     * one. Where one of them fails none is opened, and each is tried again by itself.
     */
    private Done open(int atOnce) {
        var next = new ArrayList<Next>();
        try {
            var opened = transaction.execute(status -> {
                next.addAll(takeInHand(atOnce));
                return next.stream().mapToInt(this::open).sum();
            });
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
                    status -> note(next.get(0), RenewalRun.State.FAILED, String.valueOf(failure.getMessage())));
            return new Done(true, 0);
        }
    }

    private int open(Next next) {
        var opened = start.start(next.member()).isPresent();
        note(next, opened ? RenewalRun.State.STARTED : RenewalRun.State.THERE, null);
        return opened ? 1 : 0;
    }

    /** What another node has in hand is passed over. */
    private List<Next> takeInHand(int atOnce) {
        return database.sql("""
                        select run_id, member_number from renewal.run_member
                        join renewal.run on run.id = run_id
                        where state = 'WAITING' and started_at is not null and finished_at is null
                        order by started_at, renews_on, member_number limit :some
                        for update of run_member skip locked
                        """)
                .param("some", atOnce)
                .query((row, line) ->
                        new Next(row.getObject("run_id", UUID.class), new MemberNumber(row.getInt("member_number"))))
                .list();
    }

    private void note(Next next, RenewalRun.State state, @Nullable String failure) {
        database.sql("""
                        update renewal.run_member set state = :state, failure = :failure
                        where run_id = :run and member_number = :member and state = 'WAITING'
                        """)
                .param("state", state.name())
                .param(
                        "failure",
                        failure == null ? null : failure.substring(0, Math.min(failure.length(), LONGEST_FAILURE)))
                .param("run", next.run())
                .param("member", next.member().value())
                .update();
    }

    private void finish() {
        database.sql("""
                        update renewal.run set finished_at = :now
                        where started_at is not null and finished_at is null
                        and not exists (select 1 from renewal.run_member where run_id = run.id and state = 'WAITING')
                        """).param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
    }
}
