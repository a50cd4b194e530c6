package coop.workers.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.inbox.InboxDesk;
import coop.workers.inbox.Listing;
import coop.workers.inbox.Sheet;
import coop.workers.inbox.WorkColumn;
import coop.workers.testing.OfficeTest;
import coop.workers.workflow.WorkFilter.Scope;
import coop.workers.workflow.WorkFilter.Urgency;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * B1: the inbox of somebody in five groups, at 1,000 to 1,000,000 open tasks: against the same answer by SQL written by hand
 * over the same indexes, and against the engine's own task query, which knows neither conflicts of interest nor names, counts by
 * no urgency and searches nothing.
 */
@OfficeTest
class InboxBench {

    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000, 1_000_000);
    private static final int TIMES = 10;
    private static final Set<Role> FIVE_GROUPS =
            Set.of(Role.MEMBERSHIP_TEAM, Role.BOARD, Role.SECRETARY, Role.TREASURER, Role.RETURNING_OFFICER);
    private static final Actor PRIYA = new Actor(OpenWork.somebody(7), "Priya", FIVE_GROUPS);
    private static final String COLUMNS = """
            task_id, task_key, title, case_number, case_title, process_key, process_name, form_id, queue, asked,
            assignee, amount_pence, relevant_date, excluded, waiting_since, due, follow_up, claimed_at""";
    private static final String MINE = """
            not ('00000000-0000-4000-8000-000000000007' = any(excluded))
            and (assignee = '00000000-0000-4000-8000-000000000007' or (assignee is null and queue in
                ('membership-team', 'board', 'secretary', 'treasurer', 'returning-officer')))""";

    @Autowired
    InboxDesk inbox;

    @Autowired
    CurrentActor current;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient database;

    private OpenWork work;

    @BeforeEach
    void open() {
        work = new OpenWork(database);
    }

    @AfterEach
    void clear() {
        work.clear();
    }

    @Test
    void inboxAtAnySize() throws IOException, InterruptedException {
        var raw = new Rounds("B1 inbox", "inbox", "SQL by hand");
        var engine = new Rounds("B1e inbox beside the engine", "inbox", "TaskQuery");
        for (var size : SIZES) {
            work.fillUpTo(size);
            var at = " at %,d".formatted(size);
            againstHand(raw, at);
            againstEngine(engine, at);
        }
        raw.report();
        engine.report();
    }

    private void againstHand(Rounds rounds, String at) throws IOException, InterruptedException {
        rounds.measure(
                "opens: page of 50, numbers by urgency" + at,
                () -> office(() -> opens(Listing.MY_WORK)),
                () -> hand(() -> {
                    numbers("");
                    page(stretch(Urgency.CRITICALLY_OVERDUE), "falls_due, waiting_since, task_id", 0);
                }));
        rounds.measure(
                "numbers of five views and of three kept" + at,
                () -> office(() -> {
                    inbox.sizes();
                    inbox.count(Listing.MY_WORK.withProcesses(Set.of("process1")));
                    inbox.count(Listing.MY_WORK.withUrgency(Set.of(Urgency.OVERDUE)));
                    inbox.count(Listing.MY_WORK.withQueues(Set.of("board")));
                }),
                () -> hand(() -> {
                    number(MINE);
                    number("assignee = '00000000-0000-4000-8000-000000000007' and " + MINE);
                    number("assignee is null and " + MINE);
                    number("follow_up > now() and " + MINE);
                    number("(assignee = '00000000-0000-4000-8000-000000000007' or queue in "
                            + "('membership-team', 'board', 'secretary', 'treasurer', 'returning-officer'))");
                    number("process_key = 'process1' and " + MINE);
                    number(stretch(Urgency.OVERDUE) + " and " + MINE);
                    number("queue = 'board' and " + MINE);
                }));
        sorted(rounds, at, WorkColumn.WHAT, "title, task_id");
        sorted(rounds, at, WorkColumn.NUMBER, "case_number, task_id");
        sorted(rounds, at, WorkColumn.MATTERS, "amount_pence, relevant_date, task_id");
        sorted(rounds, at, WorkColumn.WAITING, "waiting_since, task_id");
        sorted(rounds, at, WorkColumn.WHO, "holder, task_id");
        sorted(rounds, at, WorkColumn.PROCESS, "process_name, task_id");
        rounds.measure(
                "page of 50, most pressing of all by title" + at,
                () -> office(() -> inbox.rows(
                        Listing.MY_WORK.orderedBy(List.of(new Listing.By(WorkColumn.WHAT, true))),
                        Urgency.CRITICALLY_OVERDUE,
                        0,
                        50)),
                () -> hand(() -> page(stretch(Urgency.CRITICALLY_OVERDUE), "title, task_id", 0)));
        rounds.measure(
                "page of 50, 950 lines down" + at,
                () -> office(() -> inbox.rows(Listing.MY_WORK, Urgency.NOT_YET_DUE, 950, 50)),
                () -> hand(() -> page(stretch(Urgency.NOT_YET_DUE), "falls_due, waiting_since, task_id", 950)));
        rounds.measure(
                "search that finds two" + at,
                () -> office(() -> opens(Listing.MY_WORK.searching("ben-2026-0000200"))),
                () -> hand(() -> {
                    numbers("search @@ to_tsquery('simple', 'ben:* & 2026:* & 0000200:*') and ");
                    page(
                            "search @@ to_tsquery('simple', 'ben:* & 2026:* & 0000200:*')",
                            "falls_due, waiting_since, task_id",
                            0);
                }));
        rounds.measure(
                "search that finds one in forty" + at,
                () -> office(() -> opens(Listing.MY_WORK.searching("matter 7"))),
                () -> hand(() -> {
                    numbers("search @@ to_tsquery('simple', 'matter:* & 7:*') and ");
                    page(
                            "search @@ to_tsquery('simple', 'matter:* & 7:*') and "
                                    + stretch(Urgency.CRITICALLY_OVERDUE),
                            "falls_due, waiting_since, task_id",
                            0);
                }));
    }

    private void sorted(Rounds rounds, String at, WorkColumn column, String order)
            throws IOException, InterruptedException {
        var listing = Listing.MY_WORK.orderedBy(List.of(new Listing.By(column, true)));
        rounds.measure(
                "page of 50, not yet due, by " + column.key() + at,
                () -> office(() -> inbox.rows(listing, Urgency.NOT_YET_DUE, 0, 50)),
                () -> hand(() -> page(stretch(Urgency.NOT_YET_DUE), order, 0)));
    }

    private void againstEngine(Rounds rounds, String at) throws IOException, InterruptedException {
        var groups = FIVE_GROUPS.stream().map(Role::key).toList();
        rounds.measure(
                "page of 50 by due date" + at,
                () -> office(
                        () -> inbox.rows(Listing.MY_WORK.with(Scope.UNASSIGNED), Urgency.CRITICALLY_OVERDUE, 0, 50)),
                () -> hand(() -> tasks.createTaskQuery()
                        .taskCandidateGroupIn(groups)
                        .orderByDueDate()
                        .asc()
                        .listPage(0, 50)));
        rounds.measure(
                "number" + at,
                () -> office(() -> inbox.count(Listing.MY_WORK.with(Scope.UNASSIGNED))),
                () -> hand(() ->
                        tasks.createTaskQuery().taskCandidateGroupIn(groups).count()));
    }

    private void opens(Listing listing) {
        var sheet = inbox.sheet(listing);
        assertThat(inbox.lines(sheet, 0, 50)).hasSize(Math.min(sheet.lines(), 50));
    }

    private static String stretch(Urgency urgency) {
        return switch (urgency) {
            case CRITICALLY_OVERDUE -> "falls_due < now() - interval '7 days'";
            case OVERDUE -> "falls_due >= now() - interval '7 days' and falls_due < now()";
            case DUE_SOON -> "falls_due >= now() and falls_due < now() + interval '3 days'";
            case NOT_YET_DUE -> "falls_due >= now() + interval '3 days'";
        };
    }

    private void page(String wanted, String order, int offset) {
        var cells = new AtomicInteger();
        database.sql("select " + COLUMNS + " from workflow.work_item where " + wanted + " and " + MINE + " order by "
                        + order + " offset " + offset + " limit 50")
                .query(row -> {
                    for (var column = 1; column <= 18; column++) {
                        cells.addAndGet(row.getObject(column) == null ? 0 : 1);
                    }
                });
        assertThat(cells).hasNonNegativeValue();
    }

    private void numbers(String wanted) {
        for (var urgency : Urgency.values()) {
            number(wanted + stretch(urgency) + " and " + MINE);
        }
    }

    private void number(String condition) {
        database.sql("select count(*) from (select 1 from workflow.work_item where " + condition + " limit "
                        + (Sheet.LISTED + 1) + ") counted")
                .query(Integer.class)
                .single();
    }

    private Duration office(Runnable work) {
        return current.as(PRIYA, () -> hand(work));
    }

    /** How long it takes once, on an average of several times. */
    private static Duration hand(Runnable work) {
        var start = System.nanoTime();
        for (var time = 0; time < TIMES; time++) {
            work.run();
        }
        return Duration.ofNanos((System.nanoTime() - start) / TIMES);
    }
}
