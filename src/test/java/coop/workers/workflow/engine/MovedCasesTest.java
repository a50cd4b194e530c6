package coop.workers.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.forms.FormValues;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.Tea;
import coop.workers.testing.TestClock.TurnableClock;
import coop.workers.workflow.CaseHeading;
import coop.workers.workflow.CaseMoves;
import coop.workers.workflow.CaseMoves.Affected;
import coop.workers.workflow.CaseMoves.Move;
import coop.workers.workflow.CaseMoves.Why;
import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.Processes;
import coop.workers.workflow.PublishedFolders;
import coop.workers.workflow.WorkDesk;
import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkItem;
import coop.workers.workflow.WorkQueue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of running cases when their process is published anew. */
@OfficeTest
class MovedCasesTest {

    private static final FormValues BLACK = FormValues.NONE.with("kind", "black");

    private final Tea tea = new Tea();
    private final Actor olu = new Actor(PersonId.random(), "Olu", Set.of(Role.PROCESS_OWNER, Role.MEMBERSHIP_TEAM));

    @Autowired
    CaseMoves moves;

    @Autowired
    Moving moving;

    @Autowired
    PublishedFolders published;

    @Autowired
    Processes processes;

    @Autowired
    WorkDesk work;

    @Autowired
    WorkQueue queue;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    CurrentActor actors;

    @Autowired
    JdbcClient database;

    @Autowired
    TurnableClock clock;

    @BeforeEach
    void brew() {
        Tea.publish(published, tea.brewed());
    }

    @AfterEach
    void turnTheClockBack() {
        clock.reset();
    }

    @Test
    void aRehearsalTellsWhoCanMoveAndLeavesNothingBehind() {
        var number = tea.want(processes);

        var affected = rehearse(longer());

        assertThat(affected).singleElement().satisfies(each -> {
            assertThat(each.number()).isEqualTo(number);
            assertThat(each.title()).contains("Tea " + number.value());
            assertThat(each.version()).isEqualTo(1);
            assertThat(each.places()).containsExactly("chooseTea");
            assertThat(each.canMove()).isTrue();
        });
        assertThat(published.versions(tea.folder())).hasSize(1);
        assertThat(versionOf(number)).isEqualTo(1);
        assertThat(due(number)).isEqualTo(10);
    }

    @Test
    void aCaseThatStandsWhereThereIsNothingAnyMoreCannotMove() {
        tea.want(processes);

        var affected = rehearse(Tea.with(tea.brewed(), "", Tea::withAnotherId));

        assertThat(affected).singleElement().satisfies(each -> {
            assertThat(each.canMove()).isFalse();
            assertThat(each.obstacles()).anySatisfy(obstacle -> {
                assertThat(obstacle.element()).isEqualTo("chooseTea");
                assertThat(obstacle.why()).isEqualTo(Why.GONE);
            });
        });
    }

    @Test
    void theTitleOfACaseThatOneIsKeptOutOfIsNotTold() {
        var number = tea.want(processes);
        processes.rehead(new CaseHeading(number, "Secret tea").excluding(PersonId.of(String.valueOf(olu.person()))));

        assertThat(rehearse(longer())).singleElement().satisfies(each -> assertThat(each.title())
                .isEmpty());
    }

    @Test
    void aMovedCaseGoesOnByTheNewVersionWithItsWorkAndItsDates() {
        var number = tea.want(processes);
        clock.advance(Duration.ofDays(2));
        var version = Tea.publish(published, Tea.with(longer(), "", text -> text.replace("P14D", "P30D")
                .replace("name=\"Choose the tea\"", "name=\"Pick the tea\"")
                .replaceFirst("candidateGroups=\"membership-team\"", "candidateGroups=\"secretary\"")));

        move(version.id(), number);

        assertThat(lastMove().left()).isEmpty();
        assertThat(versionOf(number)).isEqualTo(2);
        assertThat(item(number).title()).isEqualTo("Pick the tea");
        assertThat(item(number).queue()).isEqualTo("secretary");
        assertThat(due(number)).isEqualTo(19);
        assertThat(timer(number)).isEqualTo(28);
        assertThat(lastMove().moved()).isEqualTo(1);
    }

    @Test
    void theNewTaskOfAMovedCaseReachesTheInbox() {
        var number = tea.want(processes);
        var version = Tea.publish(published, Tea.with(tea.brewed(), "", Tea::withPouring));
        move(version.id(), number);

        actors.as(olu, () -> work.complete(item(number).id(), BLACK));

        assertThat(item(number).title()).isEqualTo("Pour the tea");
        assertThat(item(number).queue()).isEqualTo("secretary");
    }

    @Test
    void whatCannotMoveStaysAsItIsAndIsListed() {
        var stuck = tea.want(processes);
        var free = tea.want(processes);
        actors.as(olu, () -> work.complete(item(free).id(), BLACK));
        var version = Tea.publish(published, Tea.with(tea.brewed(), "", Tea::withAnotherId));

        move(version.id(), stuck, free);

        assertThat(versionOf(stuck)).isEqualTo(1);
        assertThat(versionOf(free)).isEqualTo(2);
        assertThat(lastMove().moved()).isEqualTo(1);
        assertThat(lastMove().left()).singleElement().satisfies(left -> {
            assertThat(left.number()).isEqualTo(stuck);
            assertThat(left.obstacle().element()).isEqualTo("chooseTea");
        });
        actors.as(olu, () -> work.complete(item(stuck).id(), BLACK));
        assertThat(item(stuck).title()).isEqualTo("Drink the tea");
    }

    @Test
    void aCaseMovesToWhatTakesThePlaceOfWhereItStands() {
        var number = tea.want(processes);
        clock.advance(Duration.ofDays(2));
        var version = Tea.publish(published, Tea.with(longer(), "", text -> Tea.withAnotherId(text)
                .replace("P14D", "P30D")));
        var successors = Map.of("chooseTea", "pickTea");
        assertThat(actors.as(olu, () -> moves.rehearse(tea.process(), version.id(), successors)))
                .singleElement()
                .matches(Affected::canMove);
        assertThat(versionOf(number)).isEqualTo(1);

        moves.begin(tea.process(), version.id(), successors, List.of(number), "Olu");
        moving.goOn();

        assertThat(lastMove().left()).isEmpty();
        assertThat(versionOf(number)).isEqualTo(2);
        assertThat(due(number)).isEqualTo(19);
        assertThat(timer(number)).isEqualTo(28);
        actors.as(olu, () -> work.complete(item(number).id(), BLACK));
        assertThat(item(number).title()).isEqualTo("Drink the tea");
    }

    @Test
    void nothingTakesThePlaceOfSomethingOfAnotherKind() {
        tea.want(processes);
        var version = Tea.publish(published, Tea.with(tea.brewed(), "", Tea::withAnotherId));

        assertThat(actors.as(olu, () -> moves.rehearse(tea.process(), version.id(), Map.of("chooseTea", "kindOfTea"))))
                .singleElement()
                .satisfies(each -> assertThat(each.obstacles())
                        .extracting(CaseMoves.Obstacle::why)
                        .containsExactly(Why.OTHERWISE));
    }

    @Test
    void aCaseThatEndedMeanwhileIsListedAsEnded() {
        var number = tea.want(processes);
        var version = Tea.publish(published, longer());
        begin(version.id(), number);
        runtime.deleteProcessInstance(instance(number), "for a test");

        moving.goOn();

        assertThat(lastMove().left())
                .singleElement()
                .satisfies(left -> assertThat(left.obstacle().why()).isEqualTo(Why.ENDED));
    }

    @Test
    void aMoveThatStoppedHalfWayIsFinishedByTheNextRoundWithEveryCaseOnOneVersion() {
        var numbers =
                IntStream.range(0, 12).mapToObj(each -> tea.want(processes)).toList();
        var version = Tea.publish(published, longer());
        begin(version.id(), numbers.toArray(CaseNumber[]::new));

        moving.moveNext();
        moving.moveNext();
        moving.moveNext();
        assertThat(lastMove().waiting()).isEqualTo(9);
        assertThat(numbers.stream().filter(each -> versionOf(each) == 2)).hasSize(3);

        moving.goOn();

        assertThat(numbers).allSatisfy(each -> assertThat(versionOf(each)).isEqualTo(2));
        assertThat(lastMove().waiting()).isZero();
        assertThat(lastMove().moved()).isEqualTo(12);
    }

    @Test
    void severalNodesMoveEachCaseOnce() {
        var numbers =
                IntStream.range(0, 20).mapToObj(each -> tea.want(processes)).toList();
        var version = Tea.publish(published, longer());
        begin(version.id(), numbers.toArray(CaseNumber[]::new));

        var nodes = new ArrayList<CompletableFuture<Void>>();
        IntStream.range(0, 4).forEach(node -> nodes.add(CompletableFuture.runAsync(moving::goOn)));
        nodes.forEach(CompletableFuture::join);

        assertThat(lastMove().moved()).isEqualTo(20);
        assertThat(lastMove().left()).isEmpty();
    }

    @Test
    void ofVeryManyThatStandAlikeSomeAreTriedAndAllAreTold() {
        IntStream.range(0, 210).forEach(each -> tea.want(processes));

        assertThat(rehearse(longer())).hasSize(210).allMatch(Affected::canMove);
    }

    private ProcessFolder longer() {
        return Tea.with(tea.brewed(), "", Tea::withMoreTime);
    }

    private List<Affected> rehearse(ProcessFolder folder) {
        return actors.as(olu, () -> moves.rehearse(tea.process(), folder));
    }

    private void begin(String version, CaseNumber... numbers) {
        moves.begin(tea.process(), version, Map.of(), List.of(numbers), "Olu");
    }

    private void move(String version, CaseNumber... numbers) {
        begin(version, numbers);
        moving.goOn();
    }

    private Move lastMove() {
        return moves.moves(tea.process()).get(0);
    }

    private String instance(CaseNumber number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult()
                .getId();
    }

    private int versionOf(CaseNumber number) {
        return database.sql("""
                        select v.number from workflow.running_process r
                        join act_ru_execution e on e.id_ = r.instance_id
                        join act_re_procdef d on d.id_ = e.proc_def_id_
                        join workflow.folder_version v on v.id = d.deployment_id_ where r.case_number = ?""").param(number.value()).query(Integer.class).single();
    }

    private WorkItem item(CaseNumber number) {
        var everyone = new Actor(PersonId.random(), "Every", Set.of(Role.values()));
        var ofCase = new WorkFilter(WorkFilter.Scope.ALL, Set.of(), Set.of(), Set.of(), "", number.value());
        return actors.as(everyone, () -> queue.page(ofCase, List.of(), 0, 1).get(0));
    }

    /** In days from now. */
    private long due(CaseNumber number) {
        return Duration.between(clock.instant(), item(number).due())
                .plusMinutes(1)
                .toDays();
    }

    /** In days from now. */
    private long timer(CaseNumber number) {
        var job = management
                .createJobQuery()
                .processInstanceId(instance(number))
                .timers()
                .singleResult();
        return Duration.between(clock.instant(), job.getDuedate().toInstant())
                .plusMinutes(1)
                .toDays();
    }
}
