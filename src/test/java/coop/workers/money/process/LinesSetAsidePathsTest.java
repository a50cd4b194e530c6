package coop.workers.money.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.forms.FormValues;
import coop.workers.money.ImportedStatement;
import coop.workers.money.StatementDesk;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
import coop.workers.testing.CoversEveryNode;
import coop.workers.testing.OfficeTest;
import coop.workers.workflow.WorkDesk;
import coop.workers.workflow.WorkDesk.Completion;
import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkFilter.Scope;
import coop.workers.workflow.WorkItem;
import coop.workers.workflow.WorkQueue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Lines of a statement that could not be read, from the file to the last of them. */
@OfficeTest
@CoversEveryNode("lines-set-aside")
class LinesSetAsidePathsTest {

    private static final Actor KWAME = new Actor(PersonId.random(), "Kwame", Set.of(Role.TREASURER));
    private static final Actor PRIYA = new Actor(PersonId.random(), "Priya", Set.of(Role.MEMBERSHIP_TEAM));
    private static final FormValues DEALT_WITH = FormValues.NONE.with("linesOutcome", "dealtWith");

    @Autowired
    StatementDesk desk;

    @Autowired
    CaseDesk cases;

    @Autowired
    WorkDesk work;

    @Autowired
    WorkQueue queue;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ProcessEngine engine;

    @Autowired
    CurrentActor actors;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void watchTheEngine() {
        AbstractAssertions.init(engine);
    }

    @AfterEach
    void letTheEngineGo() {
        AbstractAssertions.reset();
    }

    @Test
    void aFileWithBadLinesIsWorkForTheTreasurerAlone() {
        var file = take("nonsense", "1.00");

        var number = Objects.requireNonNull(file.caseNumber());

        assertThat(process(number)).isWaitingAt("lookAtLines");
        assertThat(waiting(KWAME, number)).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo("Look at lines set aside");
            assertThat(item.caseTitle()).isEqualTo(mark + ".csv");
        });
        assertThat(waiting(PRIYA, number)).isEmpty();
    }

    @Test
    void aFileWithoutBadLinesIsNoWork() {
        assertThat(take("1.00", "2.00").caseNumber()).isNull();
    }

    @Test
    void handingItInDealsWithAllThatIsLeftAndSaysSoInTheHistory() {
        var file = take("nonsense", "1.00", "rubbish");
        var number = Objects.requireNonNull(file.caseNumber());
        var process = process(number);

        var done = handIn(number, DEALT_WITH.with("whatWasDone", "Rang the bank"));

        assertThat(done).isInstanceOf(Completion.Completed.class);
        assertThat(process).hasPassed("lookAtLines").isEnded();
        assertThat(actors.as(KWAME, () -> desk.countSetAside(file.id()))).isZero();
        assertThat(actors.as(KWAME, () -> cases.read(number)).closedAt()).isNotNull();
        assertThat(actors.as(KWAME, () -> cases.timeline(number)))
                .anySatisfy(line ->
                        assertThat(line.sentence().orElseThrow().key()).isEqualTo("money.aside.timeline.all.note"));
    }

    @Test
    void markingTheLastLineElsewhereEndsTheWork() {
        var file = take("nonsense", "1.00", "rubbish");
        var number = Objects.requireNonNull(file.caseNumber());
        var process = process(number);

        settle(file, 2);
        assertThat(process).isWaitingAt("lookAtLines");
        settle(file, 4);
        settle(file, 4);

        assertThat(process).hasPassed("lastLineDealtWith").isEnded();
        assertThat(waiting(KWAME, number)).isEmpty();
        assertThat(actors.as(KWAME, () -> cases.read(number)).closedAt()).isNotNull();
    }

    private void settle(ImportedStatement file, int position) {
        actors.as(KWAME, () -> {
            desk.settle(file.id(), position);
            return true;
        });
    }

    private ImportedStatement take(String... amounts) {
        var text = new StringBuilder("Date,Description,Amount\n");
        for (var amount : amounts) {
            text.append("03/11/2026,").append(mark).append(',').append(amount).append('\n');
        }
        return actors.as(KWAME, () -> desk.take(mark + ".csv", text.toString().getBytes(StandardCharsets.UTF_8)))
                .get(0);
    }

    private Completion handIn(CaseNumber number, FormValues values) {
        return actors.as(
                KWAME, () -> work.complete(waiting(KWAME, number).get(0).id(), values));
    }

    private List<WorkItem> waiting(Actor who, CaseNumber number) {
        var ofCase = new WorkFilter(Scope.MINE_AND_MY_GROUPS, Set.of(), Set.of(), Set.of(), "", number.value());
        return actors.as(who, () -> queue.page(ofCase, List.of(), 0, 10));
    }

    private ProcessInstance process(CaseNumber number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult();
    }
}
