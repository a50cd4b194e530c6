package coop.workers.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.workers.access.AccountDesk;
import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.forms.FormValues;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shell.Signboard;
import coop.workers.testing.OfficeJobs;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.Screens;
import coop.workers.testing.TestClock.TurnableClock;
import coop.workers.testing.TestUndo.SettableUndo;
import coop.workers.toy.ToyDesk;
import coop.workers.toy.process.ToyProcess;
import coop.workers.workflow.CaseHeading;
import coop.workers.workflow.Facts;
import coop.workers.workflow.ProcessLibrary;
import coop.workers.workflow.Processes;
import coop.workers.workflow.TaskId;
import coop.workers.workflow.Undo.Offer;
import coop.workers.workflow.WorkDesk;
import coop.workers.workflow.WorkDesk.Completion;
import coop.workers.workflow.WorkDesk.Taking;
import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkFilter.Scope;
import coop.workers.workflow.WorkItem;
import coop.workers.workflow.WorkQueue;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Work that is handed in can be undone for a while, in which nothing has happened anywhere. */
@OfficeTest
class UndoTest {

    private static final FormValues ORDER =
            FormValues.NONE.with("kind", "ginger nuts").with("outcome", "order");
    private static final Duration TIME = Duration.ofMinutes(3);

    @Autowired
    WorkDesk desk;

    @Autowired
    WorkQueue queue;

    @Autowired
    Waiting waiting;

    @Autowired
    Messages messages;

    @Autowired
    Processes processes;

    @Autowired
    ProcessLibrary library;

    @Autowired
    CaseDesk cases;

    @Autowired
    ToyDesk toys;

    @Autowired
    AccountDesk accounts;

    @Autowired
    HistoryService history;

    @Autowired
    OfficeJobs jobs;

    @Autowired
    Screens screens;

    @Autowired
    Signboard signboard;

    @Autowired
    SettableUndo undo;

    @Autowired
    TurnableClock clock;

    @Autowired
    CurrentActor actor;

    @Autowired
    JdbcClient database;

    private final Actor priya = new Actor(PersonId.random(), "Priya", Set.of(Role.MEMBERSHIP_TEAM));
    private final Actor sam = new Actor(PersonId.random(), "Sam", Set.of(Role.MEMBERSHIP_TEAM));

    private CaseNumber number;
    private TaskId task;

    @BeforeEach
    void biscuitsToBeOrdered() {
        screens.employ(priya);
        screens.employ(sam);
        number = start(LocalDate.of(2030, 3, 1));
        task = theTaskOf(number);
        undo.within(TIME);
    }

    @AfterEach
    void asBefore() {
        undo.reset();
        clock.reset();
    }

    @Test
    void whileItWaitsItIsInNobodysListAndNothingHasHappened() {
        as(priya, () -> desk.claim(task));
        var before = as(priya, () -> desk.open(task)).item();
        var steps = steps();

        var completion = as(priya, () -> desk.handIn(task, ORDER));

        assertThat(completion).isInstanceOfSatisfying(Completion.Waiting.class, waits -> assertThat(waits.next())
                .isEqualTo(Message.of("toy.ordered")));
        for (var scope : Scope.values()) {
            assertThat(listed(priya, scope)).isEmpty();
            assertThat(listed(sam, scope)).isEmpty();
            assertThat(as(sam, () -> queue.count(ofCase(scope), 9))).isZero();
        }
        assertThat(as(sam, () -> queue.find(task))).isEmpty();
        assertThat(steps()).isEqualTo(steps);
        assertThat(toys.chosen(number)).isEmpty();
        assertThat(as(priya, () -> desk.open(task)).item()).isEqualTo(before);
        assertThat(as(priya, () -> desk.waiting()))
                .filteredOn(waits -> waits.item().id().equals(task))
                .hasSize(1);
    }

    @Test
    void undoingPutsItBackAsItWasWithWhatWasHandedInAsItsDraft() {
        as(priya, () -> desk.claim(task));
        var before = as(priya, () -> desk.open(task)).item();
        as(priya, () -> desk.handIn(task, ORDER));

        assertThat(as(priya, () -> desk.undo(task))).isInstanceOf(Taking.Taken.class);

        var open = as(priya, () -> desk.open(task));
        assertThat(open.item()).isEqualTo(before);
        assertThat(open.values().text("kind")).isEqualTo("ginger nuts");
        assertThat(open.mayComplete()).isTrue();
        assertThat(open.waits()).isNull();
        clock.advance(TIME.multipliedBy(2));
        waiting.round();
        assertThat(listed(priya, Scope.MINE)).containsExactly(task);
        assertThat(toys.chosen(number)).isEmpty();
    }

    @Test
    void itTakesEffectWhenTheTimeIsOverInTheNameOfWhoeverHandedItIn() {
        as(priya, () -> desk.handIn(task, ORDER));
        clock.advance(TIME.minusSeconds(5));
        waiting.round();
        assertThat(toys.chosen(number)).isEmpty();

        clock.advance(Duration.ofSeconds(6));
        waiting.round();
        waiting.round();

        assertThat(toys.chosen(number)).contains("ginger nuts");
        assertThat(as(sam, () -> desk.finished(task)).orElseThrow().by()).isEqualTo(priya.person());
        assertThat(as(priya, () -> desk.waiting()))
                .noneMatch(waits -> waits.item().id().equals(task));
        assertThat(as(priya, () -> desk.undo(task))).isInstanceOf(Taking.AlreadyDone.class);
        assertThat(rows()).isZero();
    }

    @Test
    void whoeverHandedItInNeedNotWait() {
        as(priya, () -> desk.handIn(task, ORDER));
        assertThat(as(sam, () -> desk.takeEffectNow(task))).isInstanceOf(Completion.AlreadyDone.class);
        assertThat(toys.chosen(number)).isEmpty();

        assertThat(as(priya, () -> desk.takeEffectNow(task))).isInstanceOf(Completion.Completed.class);

        assertThat(toys.chosen(number)).contains("ginger nuts");
    }

    @Test
    void colleaguesReadWhoHandedItInAndCannotTouchIt() {
        as(priya, () -> desk.handIn(task, ORDER));

        assertThat(as(sam, () -> desk.claim(task))).isInstanceOfSatisfying(Taking.AlreadyDone.class, late -> assertThat(
                        late.done().byName())
                .isEqualTo("Priya"));
        assertThat(as(sam, () -> desk.handIn(task, ORDER))).isInstanceOf(Completion.AlreadyDone.class);
        assertThat(as(sam, () -> desk.complete(task, ORDER))).isInstanceOf(Completion.AlreadyDone.class);
        assertThat(as(sam, () -> desk.open(task)).mayComplete()).isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(sam, () -> desk.undo(task)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(sam, () -> desk.saveDraft(task, ORDER)));
        assertThat(as(sam, () -> library.whereabouts(number)).get(0).here()).anySatisfy(place -> {
            assertThat(place.waitsFor()).isEqualTo("Priya");
            assertThat(place.takesEffect()).isNotNull();
        });
    }

    @Test
    void whatIsWrongIsToldWhenItIsHandedInAndNotLater() {
        assertThat(as(priya, () -> desk.handIn(task, ORDER.with("kind", "none"))))
                .isInstanceOf(Completion.Refused.class);
        assertThat(as(priya, () -> desk.handIn(task, FormValues.NONE))).isInstanceOf(Completion.Refused.class);

        assertThat(rows()).isZero();
        assertThat(listed(priya, Scope.UNASSIGNED)).containsExactly(task);
    }

    @Test
    void whoeverLosesTheRoleMeanwhileHasHandedInNothing() {
        as(priya, () -> desk.handIn(task, ORDER));
        actor.as(Actor.OFFICE, () -> accounts.giveRoles(id(priya), Set.of(Role.TREASURER)));
        clock.advance(TIME.plusSeconds(1));

        waiting.round();

        assertThat(toys.chosen(number)).isEmpty();
        assertThat(listed(sam, Scope.UNASSIGNED)).containsExactly(task);
        var open = as(sam, () -> desk.open(task));
        assertThat(open.cameBackAt()).isNotNull();
        assertThat(open.mayComplete()).isTrue();
        assertThat(as(sam, () -> desk.handIn(task, ORDER))).isInstanceOf(Completion.Waiting.class);
        assertThat(as(sam, () -> desk.open(task)).cameBackAt()).isNull();
    }

    @Test
    void whatAsksSomebodyInPersonTakesEffectAtOnce() {
        toys.tasters(number, List.of(id(sam)));
        as(priya, () -> desk.complete(task, ORDER.with("outcome", "ask")));
        var asked = listed(sam, Scope.MINE).get(0);

        assertThat(as(sam, () -> desk.open(asked)).undo().offer()).isEqualTo(Offer.ASKED_IN_PERSON);
        assertThat(as(sam, () -> desk.handIn(asked, FormValues.NONE.with("remark", "crisp"))))
                .isInstanceOf(Completion.Completed.class);
    }

    @Test
    void workThatItsCaseWouldTakeAwayMeanwhileTakesEffectAtOnce() {
        var urgent = start(signboard.today());
        var task = theTaskOf(urgent);

        assertThat(as(priya, () -> desk.open(task)).undo().offer()).isEqualTo(Offer.TIME_RUNS_OUT);
        assertThat(as(priya, () -> desk.handIn(task, ORDER))).isInstanceOf(Completion.Completed.class);
        assertThat(toys.chosen(urgent)).contains("ginger nuts");
    }

    @Test
    void nothingWaitsWhereTheOrganisationDoesNotWantIt() {
        undo.within(Duration.ZERO);

        assertThat(as(priya, () -> desk.open(task)).undo().offer()).isEqualTo(Offer.OFF);
        assertThat(as(priya, () -> desk.handIn(task, ORDER))).isInstanceOf(Completion.Completed.class);
    }

    @Test
    void aMessageForTheCaseComesAfterWhatWasHandedInBeforeIt() {
        as(priya, () -> desk.handIn(task, ORDER));

        actor.as(Actor.OFFICE, () -> processes.tell(number, ToyProcess.BISCUITS_ARRIVED, Facts.NONE));
        messages.deliverKept();
        assertThat(processes.isRunning(ToyProcess.TOY, number)).isTrue();
        waiting.round();
        assertThat(toys.chosen(number)).contains("ginger nuts");
        clock.advance(Duration.ofSeconds(30));
        messages.deliverKept();

        assertThat(processes.isRunning(ToyProcess.TOY, number)).isFalse();
    }

    @Test
    void whereTheCaseGoesOnWithoutItALineSaysSo() {
        as(priya, () -> desk.handIn(task, ORDER));

        actor.as(Actor.OFFICE, () -> jobs.fire(number, "tooLate"));

        assertThat(rows()).isZero();
        assertThat(as(sam, () -> cases.timeline(number)).stream().flatMap(entry -> entry.sentence().stream()))
                .anySatisfy(line -> {
                    assertThat(line.key()).isEqualTo("inbox.timeline.came-to-nothing");
                    assertThat(line.arguments()).contains("Order biscuits", "Priya");
                });
    }

    @Test
    void ofUndoingAndTakingEffectAtTheSameMomentOneHappens() throws Exception {
        for (var round = 0; round < 20; round++) {
            var number = start(LocalDate.of(2030, 3, 1));
            var task = theTaskOf(number);
            as(priya, () -> desk.handIn(task, ORDER));
            var together = new CountDownLatch(1);
            var people = Executors.newFixedThreadPool(2);
            var taking = people.submit(() -> {
                together.await();
                return as(priya, () -> desk.undo(task));
            });
            var completion = people.submit(() -> {
                together.await();
                try {
                    return as(priya, () -> desk.takeEffectNow(task)) instanceof Completion.Completed;
                } catch (NotFound undone) {
                    return false;
                }
            });
            together.countDown();
            var undone = taking.get() instanceof Taking.Taken;
            var done = completion.get();
            people.shutdown();

            assertThat(undone).isNotEqualTo(done);
            assertThat(toys.chosen(number).isPresent()).isEqualTo(done);
            assertThat(as(priya, () -> queue.find(task)).isPresent()).isEqualTo(undone);
        }
    }

    private CaseNumber start(LocalDate lastDay) {
        return actor.as(Actor.OFFICE, () -> {
            var opened =
                    cases.open("TOY", "toy", "Biscuits", Set.of(Role.MEMBERSHIP_TEAM), Message.of("workflow.done"));
            processes.start(
                    ToyProcess.TOY,
                    new CaseHeading(opened, "Biscuits"),
                    Facts.of(ToyProcess.PEOPLE, 1).and(ToyProcess.LAST_DAY, lastDay));
            return opened;
        });
    }

    private TaskId theTaskOf(CaseNumber number) {
        return new TaskId(database.sql("select task_id from workflow.work_item where case_number = ?")
                .param(number.value())
                .query(String.class)
                .single());
    }

    private long steps() {
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(
                        database.sql("select instance_id from workflow.running_process where case_number = ?")
                                .param(number.value())
                                .query(String.class)
                                .single())
                .count();
    }

    private int rows() {
        return database.sql("select count(*) from workflow.handed_in where case_number = ?")
                .param(number.value())
                .query(Integer.class)
                .single();
    }

    private List<TaskId> listed(Actor who, Scope scope) {
        return as(who, () -> queue.page(ofCase(scope), List.of(), 0, 9)).stream()
                .map(WorkItem::id)
                .toList();
    }

    private WorkFilter ofCase(Scope scope) {
        return new WorkFilter(scope, Set.of(), Set.of(), Set.of(), "", number.value());
    }

    private static PersonId id(Actor who) {
        return Objects.requireNonNull(who.person());
    }

    private <T> T as(Actor who, Supplier<T> work) {
        return actor.as(who, work);
    }
}
