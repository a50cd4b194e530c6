package coop.workers.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.shared.CaseNumber;
import coop.workers.testing.OfficeTest;
import coop.workers.toy.ToyNumbers;
import coop.workers.toy.process.ToyProcess;
import coop.workers.workflow.CaseHeading;
import coop.workers.workflow.Facts;
import coop.workers.workflow.Processes;
import coop.workers.workflow.TaskId;
import coop.workers.workflow.WorkChanged;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes on one database hear of each other's work. */
@OfficeTest
class NewsBetweenNodesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    DataSource connections;

    @Autowired
    JdbcClient database;

    @Autowired
    Processes processes;

    @Autowired
    CurrentActor actor;

    private final Queue<Object> heardThere = new ConcurrentLinkedQueue<>();
    private NewsBetweenNodes there;

    @BeforeEach
    void anotherNode() {
        there = new NewsBetweenNodes(connections, database, heardThere::add);
        there.start();
        hearsAgain();
    }

    /** Until it listens, what is said is not heard. */
    private void hearsAgain() {
        var before = heardThere.size();
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(300)).until(() -> {
            begin();
            return heardThere.size() > before;
        });
        var last = begin();
        await().atMost(PATIENCE).until(() -> isHeard(last));
    }

    @AfterEach
    void itStops() {
        there.stop();
    }

    @Test
    void workThatChangesOnOneNodeIsHeardOnTheOther() {
        var number = begin();

        await().atMost(PATIENCE).until(() -> isHeard(number));
    }

    @Test
    void aNodeDoesNotHearItself() {
        var number = begin();
        await().atMost(PATIENCE).until(() -> isHeard(number));
        var before = heardThere.size();
        heardThere.stream()
                .map(WorkChanged.class::cast)
                .filter(change -> change.caseNumber().equals(number))
                .forEach(there::tell);

        var after = begin();

        await().atMost(PATIENCE).until(() -> isHeard(after));
        assertThat(heardThere).hasSize(before + 1);
    }

    @Test
    void aConnectionThatIsCutIsTakenAnew() {
        database.sql("""
                        select pg_terminate_backend(pid) from pg_stat_activity
                        where datname = current_database() and query = 'listen work_changed'""").query(Boolean.class).list();

        hearsAgain();

        assertThat(there.isRunning()).isTrue();
    }

    @Test
    void manyChangesAtOnceAreAllHeard() {
        var third = new ConcurrentLinkedQueue<>();
        var other = new NewsBetweenNodes(connections, database, third::add);
        other.start();
        try {
            await().atMost(PATIENCE).until(() -> {
                there.tell(new WorkChanged(new TaskId("last"), new CaseNumber("NEWS-2026-9999")));
                return third.stream().anyMatch(change -> isOf(change, new CaseNumber("NEWS-2026-9999")));
            });
            for (var each = 0; each < 300; each++) {
                there.tell(new WorkChanged(
                        new TaskId(UUID.randomUUID().toString()), new CaseNumber("MANY-2026-%04d".formatted(each))));
            }

            await().atMost(PATIENCE).untilAsserted(() -> assertThat(third)
                    .filteredOn(change ->
                            ((WorkChanged) change).caseNumber().value().startsWith("MANY"))
                    .hasSize(300));
        } finally {
            other.stop();
        }
    }

    private boolean isHeard(CaseNumber number) {
        return heardThere.stream().anyMatch(change -> isOf(change, number));
    }

    private static boolean isOf(Object change, CaseNumber number) {
        return change instanceof WorkChanged changed && changed.caseNumber().equals(number);
    }

    private CaseNumber begin() {
        var number = ToyNumbers.next();
        actor.as(
                Actor.OFFICE,
                () -> processes.start(
                        ToyProcess.TOY,
                        new CaseHeading(number, "News"),
                        Facts.of(ToyProcess.PEOPLE, 1).and(ToyProcess.LAST_DAY, LocalDate.of(2030, 3, 1))));
        return number;
    }
}
