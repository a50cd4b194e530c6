package coop.workers.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.inbox.InboxDesk;
import coop.workers.inbox.Listing;
import coop.workers.register.ManyCoops;
import coop.workers.renewal.RenewalRunDesk;
import coop.workers.renewal.SomeRenewals;
import coop.workers.shared.PersonId;
import coop.workers.testing.OfficeTest;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
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
 * B3: a run that opens a case for each of very many co-ops, with its process and its letter queued, against the engine alone,
 * which starts as many processes that wait as a job, from eight threads; and the inbox of somebody who works meanwhile,
 * against the same inbox while nothing runs. {@code -Drenewals=1000,10000,100000} says how many; each round has members that
 * nobody has asked yet.
 */
@OfficeTest
class RenewalBench {

    private static final List<Integer> SIZES = Arrays.stream(
                    System.getProperty("renewals", "1000,10000,100000").split(",", -1))
            .map(Integer::valueOf)
            .toList();
    private static final int THREADS = 8;
    private static final Actor TEAM = new Actor(PersonId.random(), "Priya", Set.of(Role.MEMBERSHIP_TEAM));
    private static final String BARE = "bare";

    @Autowired
    RenewalRunDesk runs;

    @Autowired
    SomeRenewals renewals;

    @Autowired
    InboxDesk inbox;

    @Autowired
    CurrentActor current;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DataSource source;

    private ProcessEngine engine;

    /** An engine of its own over the same tables, which knows nothing of the house. */
    @BeforeEach
    void startBareEngine() {
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
                .camundaAsyncAfter()
                .endEvent()
                .done();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("bare.bpmn", bare)
                .deploy();
    }

    @AfterEach
    void stopBareEngine() {
        var repository = engine.getRepositoryService();
        repository.createDeploymentQuery().list().stream()
                .filter(deployment -> repository
                        .getDeploymentResourceNames(deployment.getId())
                        .equals(List.of("bare.bpmn")))
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
        engine.close();
    }

    @Test
    void renewalsOfVeryMany() throws IOException, InterruptedException {
        var rounds = new Rounds("B3 renewal run", "office", "engine");
        for (var size : SIZES) {
            rounds.measure(
                    "run over %,d co-ops; as many bare processes".formatted(size),
                    () -> run(size),
                    () -> startBare(size));
        }
        rounds.measure(
                "inbox opened while a run is worked through; while none is", this::inboxDuringRun, this::openInbox);
        rounds.report();
    }

    private Duration run(int size) {
        prepare(size);
        var start = System.nanoTime();
        var opened = renewals.workThroughRuns();
        var took = Duration.ofNanos(System.nanoTime() - start);

        assertThat(opened).isEqualTo(size);
        return took;
    }

    private void prepare(int size) {
        current.as(
                TEAM,
                () -> transaction.executeWithoutResult(status -> {
                    ManyCoops.enter(database, size, runs.usualDay());
                    runs.start(runs.prepare(runs.usualDay(), ManyCoops.NAME).id());
                }));
        database.sql("analyze").update();
    }

    private Duration startBare(int size) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(THREADS);
        var start = System.nanoTime();
        Callable<Void> share = () -> {
            for (var started = 0; started < size / THREADS; started++) {
                engine.getRuntimeService().startProcessInstanceByKey(BARE);
            }
            return null;
        };
        var done = threads.invokeAll(
                IntStream.range(0, THREADS).mapToObj(thread -> share).toList());
        var took = Duration.ofNanos(System.nanoTime() - start);
        threads.shutdown();

        assertThat(done).allSatisfy(each -> each.get());
        return took;
    }

    private Duration inboxDuringRun() throws InterruptedException {
        prepare(SIZES.get(0));
        var running = Executors.newSingleThreadExecutor();
        var run = running.submit(renewals::workThroughRuns);
        var took = openInbox();
        running.shutdown();
        try {
            assertThat(run.get()).isEqualTo(SIZES.get(0));
        } catch (ExecutionException failure) {
            throw new AssertionError(failure);
        }
        return took;
    }

    /** On an average of several times. */
    private Duration openInbox() {
        var times = 20;
        var start = System.nanoTime();
        current.as(TEAM, () -> {
            for (var time = 0; time < times; time++) {
                inbox.lines(inbox.sheet(Listing.MY_WORK), 0, 50);
            }
        });
        return Duration.ofNanos((System.nanoTime() - start) / times);
    }
}
