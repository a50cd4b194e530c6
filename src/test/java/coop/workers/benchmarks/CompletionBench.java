package coop.workers.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.Recipient;
import coop.workers.forms.FormValues;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Message;
import coop.workers.shared.PersonId;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.Screens;
import coop.workers.testing.TestUndo.SettableUndo;
import coop.workers.toy.process.ToyProcess;
import coop.workers.workflow.CaseHeading;
import coop.workers.workflow.Facts;
import coop.workers.workflow.Processes;
import coop.workers.workflow.TaskId;
import coop.workers.workflow.WorkDesk;
import coop.workers.workflow.WorkDesk.Completion;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * B2: completing a task as the office does it (permission, the form's rules, the desk, the engine, the inbox, a line in the
 * timeline and a letter in the queue, all in one transaction) against an engine that knows nothing of the house and completes
 * a task of the same diagram, and against the transaction of TPC-B, three updates, a question and an insertion.
 * {@code -Dcompletions=400} says how many in a round.
 */
@OfficeTest
class CompletionBench {

    private static final int SIZE = Integer.getInteger("completions", 400);
    private static final List<Integer> THREADS = List.of(1, 4);
    private static final int ACCOUNTS = 100_000;
    private static final String BARE = "bare";
    private static final FormValues ORDER =
            FormValues.NONE.with("kind", "digestive").with("outcome", "order");

    @Autowired
    WorkDesk desk;

    @Autowired
    Processes processes;

    @Autowired
    CaseDesk cases;

    @Autowired
    Correspondence correspondence;

    @Autowired
    CurrentActor current;

    @Autowired
    Screens screens;

    @Autowired
    SettableUndo undo;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    DataSource source;

    private final Actor priya = new Actor(PersonId.random(), "Priya", Set.of(Role.MEMBERSHIP_TEAM));
    private ProcessEngine engine;

    @BeforeEach
    void bareEngineAndBank() {
        screens.employ(priya);
        engine = ((ProcessEngineConfigurationImpl)
                        ProcessEngineConfiguration.createStandaloneProcessEngineConfiguration())
                .setIdGenerator(new StrongUuidGenerator())
                .setProcessEngineName(BARE)
                .setDataSource(source)
                .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE)
                .setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY)
                .setJobExecutorActivate(false)
                .buildProcessEngine();
        var bare = Bpmn.createExecutableProcess(BARE)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("orderBiscuits")
                .camundaCandidateGroups("membership-team")
                .boundaryEvent()
                .timerWithDate("2030-03-01T00:00:00")
                .endEvent()
                .moveToActivity("orderBiscuits")
                .exclusiveGateway()
                .condition("ask", "${outcome == 'ask'}")
                .endEvent()
                .moveToLastGateway()
                .condition("order", "${outcome == 'order'}")
                .serviceTask()
                .camundaExpression("${true}")
                .intermediateCatchEvent()
                .message("bareBiscuitsArrived")
                .endEvent()
                .done();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("bare.bpmn", bare)
                .deploy();
        bank();
    }

    /** The tables of TPC-B, of one branch. */
    private void bank() {
        for (var table : List.of(
                "create table if not exists bench_branch (id int primary key, balance int not null)",
                "create table if not exists bench_account (id int primary key, balance int not null, filler char(84))",
                "create table if not exists bench_teller (id int primary key, balance int not null)",
                "create table if not exists bench_history (teller int, account int, delta int, at timestamptz)")) {
            database.sql(table).update();
        }
        database.sql("insert into bench_account select n, 0, '' from generate_series(1, ?) n on conflict do nothing")
                .param(ACCOUNTS)
                .update();
        database.sql("insert into bench_teller select n, 0 from generate_series(1, 1000) n on conflict do nothing")
                .update();
        database.sql("insert into bench_branch select n, 0 from generate_series(1, 100) n on conflict do nothing")
                .update();
    }

    @AfterEach
    void clear() {
        undo.reset();
        var repository = engine.getRepositoryService();
        repository.createDeploymentQuery().list().stream()
                .filter(deployment -> repository
                        .getDeploymentResourceNames(deployment.getId())
                        .equals(List.of("bare.bpmn")))
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
        engine.close();
        List.of("bench_branch", "bench_account", "bench_teller", "bench_history")
                .forEach(table -> database.sql("drop table if exists " + table).update());
    }

    @Test
    void completionOfManyTasks() throws IOException, InterruptedException {
        var besideEngine = new Rounds("B2 completion", "office", "bare engine");
        var besideBank = new Rounds("B2b completion beside TPC-B", "office", "TPC-B");
        for (var threads : THREADS) {
            var row = "%,d tasks, %d at once".formatted(SIZE, threads);
            besideEngine.measure(row, () -> office(threads, this::complete), () -> bare(threads));
            besideBank.measure(row, () -> office(threads, this::complete), () -> tpcB(threads));
        }
        besideEngine.measure(
                "%,d tasks, handed in to be undone, then in effect".formatted(SIZE),
                () -> waiting(this::handInAndWait),
                () -> bare(1));
        besideEngine.report();
        besideBank.report();
    }

    private record Work(TaskId task, CaseNumber number) {}

    private Duration office(int threads, Consumer<Work> completion) throws InterruptedException {
        var all = current.as(Actor.OFFICE, this::openAll);
        return timed(threads, all, work -> current.as(priya, () -> completion.accept(work)));
    }

    private Duration waiting(Consumer<Work> completion) throws InterruptedException {
        undo.within(Duration.ofMinutes(3));
        try {
            return office(1, completion);
        } finally {
            undo.reset();
        }
    }

    private List<Work> openAll() {
        var opened = new ArrayList<Work>();
        for (var each = 0; each < SIZE; each++) {
            var number = transaction.execute(status -> {
                var next =
                        cases.open("TOY", "toy", "Biscuits", Set.of(Role.MEMBERSHIP_TEAM), Message.of("toy.ordered"));
                processes.start(
                        ToyProcess.TOY,
                        new CaseHeading(next, "Biscuits"),
                        Facts.of(ToyProcess.PEOPLE, 1).and(ToyProcess.LAST_DAY, LocalDate.of(2030, 3, 1)));
                return next;
            });
            assertThat(number).isNotNull();
            opened.add(new Work(
                    new TaskId(database.sql("select task_id from workflow.work_item where case_number = ?")
                            .param(number.value())
                            .query(String.class)
                            .single()),
                    number));
        }
        return opened;
    }

    private void complete(Work work) {
        transaction.executeWithoutResult(status -> {
            var completion = desk.complete(work.task(), ORDER);
            assertThat(completion).isInstanceOf(Completion.Completed.class);
            leaveTraces(work);
        });
    }

    private void handInAndWait(Work work) {
        assertThat(desk.handIn(work.task(), ORDER)).isInstanceOf(Completion.Waiting.class);
        assertThat(desk.takeEffectNow(work.task())).isInstanceOf(Completion.Completed.class);
        leaveTraces(work);
    }

    /** A line in the timeline and a letter in the queue, as most completions leave them. */
    private void leaveTraces(Work work) {
        cases.record(work.number(), Audience.INSIDE, Message.of("toy.ordered"));
        correspondence.write(
                work.number(),
                "toy",
                "biscuits",
                new Recipient("Calder Bikes", new EmailAddress("hello@calder.example")),
                Map.of("name", "Calder Bikes"),
                "once");
    }

    private Duration bare(int threads) throws InterruptedException {
        var tasks = IntStream.range(0, SIZE)
                .mapToObj(each -> engine.getRuntimeService().startProcessInstanceByKey(BARE))
                .map(instance -> engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceId(instance.getId())
                        .singleResult()
                        .getId())
                .toList();
        return timed(threads, tasks, task -> engine.getTaskService().complete(task, Map.of("outcome", "order")));
    }

    private Duration tpcB(int threads) throws InterruptedException {
        var all = IntStream.range(0, SIZE).boxed().toList();
        return timed(threads, all, each -> transaction.executeWithoutResult(status -> transfer()));
    }

    private void transfer() {
        var random = ThreadLocalRandom.current();
        var account = random.nextInt(ACCOUNTS) + 1;
        var teller = random.nextInt(1000) + 1;
        var delta = random.nextInt(10_000) - 5_000;
        database.sql("update bench_account set balance = balance + ? where id = ?")
                .params(delta, account)
                .update();
        database.sql("select balance from bench_account where id = ?")
                .param(account)
                .query(Integer.class)
                .single();
        database.sql("update bench_teller set balance = balance + ? where id = ?")
                .params(delta, teller)
                .update();
        database.sql("update bench_branch set balance = balance + ? where id = ?")
                .params(delta, random.nextInt(100) + 1)
                .update();
        database.sql("insert into bench_history values (?, ?, ?, now())")
                .params(teller, account, delta)
                .update();
    }

    private static <T> Duration timed(int threads, List<T> all, Consumer<T> work) throws InterruptedException {
        var hands = Executors.newFixedThreadPool(threads);
        var shares = IntStream.range(0, threads)
                .<Callable<Void>>mapToObj(share -> () -> {
                    for (var each = share; each < all.size(); each += threads) {
                        work.accept(all.get(each));
                    }
                    return null;
                })
                .toList();
        var start = System.nanoTime();
        var done = hands.invokeAll(shares);
        var took = Duration.ofNanos(System.nanoTime() - start);
        hands.shutdown();
        assertThat(done).allSatisfy(share -> share.get());
        return took;
    }
}
