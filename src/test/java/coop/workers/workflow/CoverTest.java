package coop.workers.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.workers.access.AbsenceDesk;
import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.forms.FormValues;
import coop.workers.groups.SomeGroups;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Rejection;
import coop.workers.shell.Signboard;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.Screens;
import coop.workers.testing.TestClock.TurnableClock;
import coop.workers.toy.ToyDesk;
import coop.workers.toy.process.ToyProcess;
import coop.workers.workflow.WorkDesk.Completion;
import coop.workers.workflow.WorkDesk.Taking;
import coop.workers.workflow.WorkFilter.Scope;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody has who is away, their cover sees and does for the time, and nothing else. */
@OfficeTest
class CoverTest {

    private static final FormValues ORDER =
            FormValues.NONE.with("kind", "ginger nuts").with("outcome", "order");

    @Autowired
    AutowireCapableBeanFactory office;

    @Autowired
    AbsenceDesk absences;

    @Autowired
    Processes processes;

    @Autowired
    WorkDesk desk;

    @Autowired
    WorkQueue queue;

    @Autowired
    WorkOverview overview;

    @Autowired
    CaseDesk cases;

    @Autowired
    CurrentActor actor;

    @Autowired
    ToyDesk toys;

    @Autowired
    Screens screens;

    @Autowired
    Signboard signboard;

    @Autowired
    JdbcClient database;

    @Autowired
    TurnableClock clock;

    private final Actor priya = ToyOffice.person("Priya", Role.MEMBERSHIP_TEAM);
    private final Actor tess = ToyOffice.person("Tess", Role.TREASURER);

    private CaseNumber number;
    private TaskId task;

    @BeforeEach
    void somethingThatPriyaHas() {
        screens.employ(priya);
        screens.employ(tess);
        number = actor.as(Actor.OFFICE, () -> {
            var opened =
                    cases.open("TOY", "toy", "Biscuits", Set.of(Role.MEMBERSHIP_TEAM), Message.of("workflow.done"));
            processes.start(ToyProcess.TOY, new CaseHeading(opened, "Biscuits"), ToyOffice.facts(1));
            return opened;
        });
        task = as(priya, () -> queue.page(ToyOffice.ofCase(number, Scope.ALL), List.of(), 0, 2))
                .get(0)
                .id();
        as(priya, () -> desk.claim(task));
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void theCoverSeesWhatTheAbsentPersonHasAndReadsItsCase() {
        assertThat(listed(tess, Scope.MINE_AND_MY_GROUPS)).isEmpty();

        isAway(priya, tess, 3);

        assertThat(listed(tess, Scope.MINE_AND_MY_GROUPS)).containsExactly(task);
        assertThat(listed(tess, Scope.MINE)).containsExactly(task);
        assertThat(listed(tess, Scope.ALL)).containsExactly(task);
        assertThat(listed(tess, Scope.UNASSIGNED)).isEmpty();
        assertThat(as(tess, () -> queue.count(ToyOffice.ofCase(number, Scope.ALL), 9)))
                .isEqualTo(1);
        assertThat(as(tess, () -> overview.open()))
                .anySatisfy(pile -> assertThat(pile.assignee()).isEqualTo(priya.person()));
        var item = as(tess, () -> queue.find(task)).orElseThrow();
        assertThat(as(tess, () -> queue.inStead()).of(item)).contains(id(priya));
        assertThat(as(tess, () -> cases.read(number)).title()).isEqualTo("Biscuits");
        assertThat(listed(priya, Scope.MINE)).containsExactly(task);
    }

    @Test
    void theCoverHandsItInWithoutTakingItAndALineSaysInWhoseStead() {
        isAway(priya, tess, 3);

        var completion = as(tess, () -> desk.complete(task, ORDER));

        assertThat(completion).isInstanceOf(Completion.Completed.class);
        assertThat(as(priya, () -> desk.finished(task)).orElseThrow().by()).isEqualTo(tess.person());
        assertThat(as(priya, () -> cases.timeline(number)).stream().flatMap(entry -> entry.sentence().stream()))
                .contains(Message.of("inbox.timeline.in-stead", "Tess", "Order biscuits", "Priya"));
    }

    @Test
    void theCoverMayTakeItOver() {
        isAway(priya, tess, 3);

        assertThat(as(tess, () -> desk.takeOver(task))).isInstanceOf(Taking.Taken.class);

        assertThat(as(tess, () -> desk.open(task)).mayComplete()).isTrue();
    }

    @Test
    void itEndsByItselfAndAtOnceWhenSomebodyComesBack() {
        isAway(priya, tess, 3);
        clock.advance(Duration.ofDays(4));
        assertThat(listed(tess, Scope.ALL)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(tess, () -> desk.open(task)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(tess, () -> cases.read(number)));

        clock.reset();
        assertThat(listed(tess, Scope.ALL)).containsExactly(task);
        var absence = as(priya, () -> absences.iAmAway()).get(0).absence();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(tess, () -> ended(absence.id())));
        as(priya, () -> ended(absence.id()));

        assertThat(listed(tess, Scope.ALL)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(tess, () -> desk.complete(task, ORDER)));
    }

    @Test
    void aConflictOfInterestOfEitherKeepsTheWorkFromTheCover() {
        isAway(priya, tess, 3);

        actor.as(Actor.OFFICE, () -> cases.exclude(number, id(tess)));
        actor.as(Actor.OFFICE, () -> processes.rehead(new CaseHeading(number, "Biscuits").excluding(id(tess))));
        assertThat(listed(tess, Scope.ALL)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(tess, () -> desk.open(task)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(tess, () -> cases.read(number)));

        var other = actor.as(Actor.OFFICE, () -> {
            var opened = cases.open("TOY", "toy", "Tea", Set.of(Role.MEMBERSHIP_TEAM), Message.of("workflow.done"));
            cases.exclude(opened, id(priya));
            return opened;
        });
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(tess, () -> cases.read(other)));
        actor.as(Actor.OFFICE, () -> processes.rehead(new CaseHeading(number, "Biscuits").excluding(id(priya))));
        assertThat(listed(tess, Scope.ALL)).isEmpty();
    }

    @Test
    void whatAsksSomebodyInPersonIsSeenButNotAnsweredForThem() {
        toys.tasters(number, List.of(id(priya)));
        as(priya, () -> desk.complete(task, ORDER.with("outcome", "ask")));
        isAway(priya, tess, 3);

        var asked = listed(tess, Scope.MINE_AND_MY_GROUPS);

        assertThat(asked).hasSize(1);
        assertThat(as(tess, () -> desk.open(asked.get(0))).mayComplete()).isFalse();
        assertThat(as(tess, () -> desk.complete(asked.get(0), FormValues.NONE.with("remark", "crisp"))))
                .isInstanceOf(Completion.HeldBy.class);
    }

    @Test
    void whatFallsToTheAbsentPersonAloneFallsToTheCover() {
        var groups = office.createBean(SomeGroups.class);
        var today = signboard.today();
        var group = groups.group("Bakers " + UUID.randomUUID(), null, today.minusYears(1));
        var baker = new Actor(groups.member(group, "Bea Ker", today.minusYears(1)), "Bea Ker", Set.of());
        screens.employ(baker);
        var waiting = waitingFor("group-" + group);
        assertThat(listedOf(baker, "LONE")).contains(waiting);

        isAway(baker, tess, 3);

        assertThat(listedOf(tess, "LONE")).containsExactly(waiting);
        var item = as(tess, () -> queue.find(waiting)).orElseThrow();
        assertThat(as(tess, () -> queue.inStead()).of(item)).contains(id(baker));

        groups.member(group, "Ben Ker", today.minusYears(1));

        assertThat(listedOf(tess, "LONE")).isEmpty();
        assertThat(as(tess, () -> queue.find(waiting))).isEmpty();
    }

    @Test
    void whoeverStandsInForSomebodyWhoStandsInSeesBoth() {
        var sam = ToyOffice.person("Sam", Role.SECRETARY);
        screens.employ(sam);
        isAway(priya, tess, 5);
        // entered later, on days that were free when the first was entered
        database.sql("""
                        insert into access.absence (id, person_id, cover_id, from_day, until_day, note, made_at)
                        values (?, ?, ?, ?, ?, '', now())""")
                .params(UUID.randomUUID(), id(tess).value(), id(sam).value(), signboard.today(), signboard.today())
                .update();

        assertThat(listed(sam, Scope.MINE_AND_MY_GROUPS)).containsExactly(task);
    }

    @Test
    void anAbsenceThatWillNotDoIsRefusedAtItsField() {
        var today = signboard.today();
        assertThat(refusedAt(priya, null, today, today)).isEqualTo("cover");
        assertThat(refusedAt(priya, id(priya), today, today)).isEqualTo("cover");
        assertThat(refusedAt(priya, PersonId.random(), today, today)).isEqualTo("cover");
        assertThat(refusedAt(priya, id(tess), null, today)).isEqualTo("from");
        assertThat(refusedAt(priya, id(tess), today, today.minusDays(1))).isEqualTo("until");
        assertThat(refusedAt(priya, id(tess), today.minusDays(9), today.minusDays(1)))
                .isEqualTo("until");
        assertThat(refusedAt(priya, id(tess), today, today.plusYears(2))).isEqualTo("until");
        isAway(priya, tess, 3);
        assertThat(refusedAt(priya, id(tess), today, today)).isEqualTo("from");
        assertThat(refusedAt(tess, id(priya), today, today)).isEqualTo("cover");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(tess, () -> arranged(id(priya), id(tess), today, today)));
    }

    private String refusedAt(Actor who, @Nullable PersonId cover, @Nullable LocalDate from, @Nullable LocalDate until) {
        try {
            as(who, () -> arranged(id(who), cover, from, until));
            return "";
        } catch (Rejection refused) {
            return Objects.requireNonNullElse(refused.problems().get(0).field(), "");
        }
    }

    private boolean arranged(
            PersonId who, @Nullable PersonId cover, @Nullable LocalDate from, @Nullable LocalDate until) {
        absences.arrange(who, cover, from, until, "");
        return true;
    }

    private boolean ended(UUID id) {
        absences.end(id);
        return true;
    }

    private void isAway(Actor who, Actor cover, int days) {
        var today = signboard.today();
        as(who, () -> arranged(id(who), id(cover), today, today.plusDays(days)));
    }

    private TaskId waitingFor(String group) {
        var id = "lone-" + UUID.randomUUID();
        database.sql("""
                        insert into workflow.work_item (task_id, task_key, title, instance_id, case_number, case_title,
                            process_key, process_name, queue, excluded, waiting_since)
                        values (:task, 'bake', 'Bake', 'none', 'LONE-2026-0001', 'Bread', 'toy', 'Bread', :queue,
                            '{}', now())""").param("task", id).param("queue", group).update();
        return new TaskId(id);
    }

    private List<TaskId> listed(Actor who, Scope scope) {
        return as(who, () -> queue.page(ToyOffice.ofCase(number, scope), List.of(), 0, 10)).stream()
                .map(WorkItem::id)
                .toList();
    }

    private List<TaskId> listedOf(Actor who, String kind) {
        var filter = new WorkFilter(
                Scope.MINE_AND_MY_GROUPS, Set.of(), Set.of(), Set.of(), kind, null, Set.of("Bake"), null);
        return as(who, () -> queue.page(filter, List.of(), 0, 10)).stream()
                .map(WorkItem::id)
                .toList();
    }

    private static PersonId id(Actor who) {
        return Objects.requireNonNull(who.person());
    }

    private <T> T as(Actor who, java.util.function.Supplier<T> work) {
        return actor.as(who, work);
    }
}
