package coop.workers.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.forms.FormValues;
import coop.workers.testing.OfficeTest;
import coop.workers.toy.process.ToyProcess;
import coop.workers.workflow.WorkDesk.Completion;
import coop.workers.workflow.WorkFilter.Scope;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class TwoPeopleAtOneTaskTest {

    private static final int PAIRS = 300;
    private static final FormValues ORDER =
            FormValues.NONE.with("kind", "shortbread").with("outcome", "order");

    private final Actor priya = ToyOffice.person("Priya", Role.MEMBERSHIP_TEAM);
    private final Actor sam = ToyOffice.person("Sam", Role.MEMBERSHIP_TEAM);

    @Autowired
    Processes processes;

    @Autowired
    WorkDesk desk;

    @Autowired
    WorkQueue queue;

    @Autowired
    CurrentActor actor;

    @Autowired
    JdbcClient database;

    @Test
    void ofTwoPeopleOneIsDoneAndTheOtherReadsWhoWasQuicker() throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        try {
            for (var pair = 0; pair < PAIRS; pair++) {
                race(pool);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private void race(ExecutorService pool) throws Exception {
        var number = ToyOffice.newNumber();
        processes.start(ToyProcess.TOY, new CaseHeading(number, "Race"), ToyOffice.facts(1));
        var task = actor.as(priya, () -> queue.page(ToyOffice.ofCase(number, Scope.ALL), List.of(), 0, 1)
                .get(0)
                .id());
        var start = new CyclicBarrier(2);

        var byPriya = complete(pool, start, priya, task);
        var bySam = complete(pool, start, sam, task);

        var priyas = byPriya.get();
        var sams = bySam.get();
        var winner = priyas instanceof Completion.Completed ? priya : sam;
        assertThat(List.of(priyas, sams))
                .hasOnlyElementsOfTypes(Completion.Completed.class, Completion.AlreadyDone.class);
        assertThat(winner.equals(priya) ? sams : priyas)
                .isInstanceOfSatisfying(
                        Completion.AlreadyDone.class,
                        lost -> assertThat(lost.done().by()).isEqualTo(winner.person()));
        assertThat(database.sql("select count(*) from toy.biscuit_order where case_number = ?")
                        .param(number.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private Future<Completion> complete(ExecutorService pool, CyclicBarrier start, Actor who, TaskId task) {
        return pool.submit(() -> {
            start.await();
            return actor.as(who, () -> desk.complete(task, ORDER));
        });
    }
}
