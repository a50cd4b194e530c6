package coop.workers.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.testing.OfficeTest;
import coop.workers.toy.process.ToyProcess;
import coop.workers.workflow.CaseHeading;
import coop.workers.workflow.Facts;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Processes;
import coop.workers.workflow.TaskId;
import coop.workers.workflow.WorkDesk;
import coop.workers.workflow.WorkDone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class WorkInCaseTest {

    private static final LocalDate FAR_AWAY = LocalDate.of(2030, 3, 1);

    @Autowired
    AutowireCapableBeanFactory office;

    @Autowired
    CaseDesk cases;

    @Autowired
    Processes processes;

    @Autowired
    WorkDesk desk;

    @Autowired
    CurrentActor current;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEventPublisher events;

    private Actor priya;
    private Actor tom;
    private CaseNumber number;
    private TaskId task;

    @BeforeEach
    void aCaseWithWork() {
        var work = office.createBean(SomeWork.class);
        priya = work.hire("Priya", Role.MEMBERSHIP_TEAM);
        tom = work.hire("Tom", Role.MEMBERSHIP_TEAM);
        number = current.as(Actor.OFFICE, () -> {
            var opened =
                    cases.open("TOY", "toy", "Biscuits", Set.of(Role.MEMBERSHIP_TEAM), Message.of("workflow.done"));
            processes.start(
                    ToyProcess.TOY,
                    new CaseHeading(opened, "Biscuits"),
                    Facts.of(ToyProcess.PEOPLE, 1).and(ToyProcess.LAST_DAY, FAR_AWAY));
            return opened;
        });
        task = new TaskId(database.sql("select task_id from workflow.work_item where case_number = ?")
                .param(number.value())
                .query(String.class)
                .single());
    }

    @Test
    void whoeverTakesOverLeavesALine() {
        current.as(tom, () -> desk.claim(task));

        current.as(priya, () -> desk.takeOver(task));

        assertThat(lines()).contains(Message.of("inbox.timeline.taken-over", "Priya", "Order biscuits", "Tom"));
    }

    @Test
    void whoeverChangesWhenWorkIsDueLeavesALine() {
        current.as(priya, () -> desk.dueOn(task, Instant.parse("2031-05-04T22:59:00Z")));

        assertThat(lines()).anySatisfy(line -> assertThat(line.arguments())
                .contains("Priya", "Order biscuits", LocalDate.of(2031, 5, 4)));
    }

    @Test
    void answersThatNoHandlerTakesInStayWithTheCase() {
        current.as(
                priya,
                () -> events.publishEvent(new WorkDone(
                        task,
                        "orderBiscuits",
                        "Order biscuits",
                        new ProcessKey("toy"),
                        number,
                        priya,
                        Map.of("With chocolate?", "Yes"))));

        var sheets = current.as(priya, () -> cases.answers(number));
        assertThat(sheets).singleElement().satisfies(sheet -> {
            assertThat(sheet.heading()).isEqualTo("Order biscuits");
            assertThat(sheet.answers()).containsExactly(new CaseDesk.Answer("With chocolate?", "Yes"));
        });
    }

    private List<Message> lines() {
        return current.as(priya, () -> cases.timeline(number)).stream()
                .flatMap(entry -> entry.sentence().stream())
                .toList();
    }
}
