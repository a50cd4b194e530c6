package coop.workers.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.forms.FormValues;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.testing.OfficeTest;
import coop.workers.toy.ToyDesk;
import coop.workers.toy.process.ToyProcess;
import coop.workers.workflow.CaseHeading;
import coop.workers.workflow.Facts;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Processes;
import coop.workers.workflow.TaskId;
import coop.workers.workflow.WorkDesk;
import coop.workers.workflow.WorkDone;
import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkItem;
import coop.workers.workflow.WorkQueue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
    WorkQueue queue;

    @Autowired
    ToyDesk toys;

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
        number = open(Role.MEMBERSHIP_TEAM);
        task = new TaskId(database.sql("select task_id from workflow.work_item where case_number = ?")
                .param(number.value())
                .query(String.class)
                .single());
    }

    private CaseNumber open(Role readers) {
        return current.as(Actor.OFFICE, () -> {
            var opened = cases.open("TOY", "toy", "Biscuits", Set.of(readers), Message.of("workflow.done"));
            processes.start(
                    ToyProcess.TOY,
                    new CaseHeading(opened, "Biscuits"),
                    Facts.of(ToyProcess.PEOPLE, 1).and(ToyProcess.LAST_DAY, FAR_AWAY));
            return opened;
        });
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

    @Test
    void whatSomebodySaysInACaseFindsItsWorkAtOnce() {
        var word = SomeWork.word();

        current.as(priya, () -> cases.comment(number, "They bake " + word + "-cookies, tell the board."));

        assertThat(found(tom, word)).containsExactly(task);
        assertThat(found(tom, word + " cookies biscuits")).containsExactly(task);
        assertThat(current.as(tom, () -> cases.find(word, true, 0, 5)))
                .extracting(CaseDesk.CaseFile::number)
                .containsExactly(number);
    }

    @Test
    void whatWasSaidFindsWorkThatBeginsLater() {
        var word = SomeWork.word();
        toys.tasters(number, List.of(Objects.requireNonNull(tom.person())));
        current.as(priya, () -> cases.comment(number, word));

        current.as(
                priya,
                () -> desk.complete(
                        task, FormValues.NONE.with("kind", "digestive").with("outcome", "ask")));

        assertThat(found(tom, word)).hasSize(1).doesNotContain(task);
    }

    @Test
    void whatWasSaidDoesNotTellThoseWhoMayNotReadTheCase() {
        var word = SomeWork.word();
        var secretary = office.createBean(SomeWork.class).hire("Sian", Role.SECRETARY);
        var secret = open(Role.SECRETARY);

        current.as(secretary, () -> cases.comment(secret, word));

        assertThat(found(priya, word)).isEmpty();
        assertThat(found(priya, secret.value().toLowerCase(Locale.ROOT).replace('-', ' ')))
                .hasSize(1);
    }

    private List<TaskId> found(Actor actor, String search) {
        var filter = new WorkFilter(WorkFilter.Scope.ALL, Set.of(), Set.of(), Set.of(), search, null);
        return current.as(actor, () -> queue.page(filter, List.of(), 0, 10)).stream()
                .map(WorkItem::id)
                .toList();
    }

    private List<Message> lines() {
        return current.as(priya, () -> cases.timeline(number)).stream()
                .flatMap(entry -> entry.sentence().stream())
                .toList();
    }
}
