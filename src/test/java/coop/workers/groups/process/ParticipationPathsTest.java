package coop.workers.groups.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.Letter;
import coop.workers.forms.FormValues;
import coop.workers.groups.AttendanceBook;
import coop.workers.groups.AttendanceBook.Attendance;
import coop.workers.groups.GroupDesk;
import coop.workers.groups.ParticipationDesk;
import coop.workers.groups.ParticipationDesk.Line;
import coop.workers.groups.ParticipationDesk.Name;
import coop.workers.groups.RoundCalendar;
import coop.workers.groups.RoundOutcome;
import coop.workers.groups.SomeGroups;
import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.testing.CoversEveryNode;
import coop.workers.testing.OfficeJobs;
import coop.workers.testing.OfficeTest;
import coop.workers.workflow.TaskId;
import coop.workers.workflow.WorkDesk;
import coop.workers.workflow.WorkDesk.Completion;
import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkFilter.Scope;
import coop.workers.workflow.WorkItem;
import coop.workers.workflow.WorkQueue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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

/** Every path from the end of a month to a month that is settled. */
@OfficeTest
@CoversEveryNode("participation")
class ParticipationPathsTest {

    private static final FormValues TOOK_PART = FormValues.NONE.with("monthOutcome", "tookPart");
    private static final FormValues NO_MEETING = FormValues.NONE.with("monthOutcome", "noMeeting");
    private static final Actor PRIYA = new Actor(PersonId.random(), "Priya", Set.of(Role.MEMBERSHIP_TEAM));

    @Autowired
    RoundCalendar calendar;

    @Autowired
    ParticipationDesk desk;

    @Autowired
    GroupDesk groupDesk;

    @Autowired
    AttendanceBook attendances;

    @Autowired
    SomeGroups some;

    @Autowired
    CaseDesk cases;

    @Autowired
    Correspondence correspondence;

    @Autowired
    WorkDesk work;

    @Autowired
    WorkQueue queue;

    @Autowired
    OfficeJobs jobs;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ProcessEngine engine;

    @Autowired
    CurrentActor actors;

    @Autowired
    Settings settings;

    private final String name = "Bakers " + UUID.randomUUID();
    private LocalDate founded;

    @BeforeEach
    void aYearAgo() {
        founded = settings.today().minusYears(1);
        AbstractAssertions.init(engine);
    }

    @AfterEach
    void letTheEngineGo() {
        AbstractAssertions.reset();
    }

    @Test
    void theCoordinatorTicksNamesAddsAGuestAndConfirms() {
        var group = some.group(name, null, founded);
        var gus = some.coordinator(group, "Gus", founded);
        var ada = some.member(group, "Ada", founded);
        var number = open(group);
        var process = participation(number);
        assertThat(process).isWaitingAt("confirmParticipation");

        actors.as(gus, () -> desk.mark(number, ada, true));
        actors.as(gus, () -> desk.welcome(number, new NewPerson("Mina", null, null, null)));
        assertThat(handIn(gus, number, TOOK_PART)).isInstanceOf(Completion.Completed.class);

        assertThat(process).isEnded();
        var sheet = actors.as(gus, () -> desk.sheet(number)).orElseThrow();
        assertThat(sheet.outcome()).isEqualTo(RoundOutcome.CONFIRMED);
        assertThat(sheet.settledBy()).contains("Gus");
        assertThat(sheet.names().stream().filter(Name::tookPart))
                .extracting(Name::name)
                .containsExactly("Ada", "Mina");
        assertThat(actors.as(PRIYA, () -> cases.read(number)).closedAt()).isNotNull();
    }

    @Test
    void nothingIsConfirmedWhereNobodyIsTicked() {
        var group = some.group(name, null, founded);
        var gus = some.coordinator(group, "Gus", founded);
        var number = open(group);

        assertThat(handIn(gus, number, TOOK_PART)).isInstanceOf(Completion.Refused.class);

        assertThat(participation(number)).isWaitingAt("confirmParticipation");
    }

    @Test
    void aMonthWithoutAMeetingIsSaidToBeOne() {
        var group = some.group(name, null, founded);
        var gus = some.coordinator(group, "Gus", founded);
        var number = open(group);

        handIn(gus, number, NO_MEETING);

        assertThat(actors.as(gus, () -> desk.lastYear(group)))
                .extracting(Line::outcome)
                .containsExactly(RoundOutcome.NO_MEETING);
    }

    @Test
    void ofTwoWhoCoordinateTheFirstAnswerIsEnough() {
        var group = some.group(name, null, founded);
        var gus = some.coordinator(group, "Gus", founded);
        var hal = some.coordinator(group, "Hal", founded);
        var number = open(group);
        var process = participation(number);
        assertThat(waiting(gus, number)).hasSize(1);
        assertThat(waiting(hal, number)).hasSize(1);

        handIn(gus, number, NO_MEETING);

        assertThat(process).isEnded();
        assertThat(waiting(hal, number)).isEmpty();
    }

    @Test
    void whoeverDoesNotAnswerIsRemindedThenTheGroupAboveIsAskedThenTheMembershipTeam() {
        var above = some.group(name + " above", null, founded);
        var ruth = some.coordinator(above, "Ruth", founded);
        var group = some.group(name, above, founded);
        var gus = some.coordinator(group, "Gus", founded);
        var number = open(group);

        jobs.fire(number, "weekOver");
        assertThat(letters(number))
                .extracting(letter -> letter.to().name(), Letter::subject)
                .containsExactlyInAnyOrder(
                        tuple("Gus", "%s in %s: who took part? (%s)".formatted(name, month(number), number)),
                        tuple("Gus", "Who took part in %s in %s? (%s)".formatted(name, month(number), number)));

        jobs.fire(number, "twoWeeksOver");
        assertThat(waiting(gus, number)).isEmpty();
        assertThat(waiting(ruth, number)).hasSize(1);

        jobs.fire(number, "twoWeeksOver");
        var process = participation(number);
        assertThat(process).isWaitingAt("confirmForGroup");
        assertThat(handIn(PRIYA, number, NO_MEETING)).isInstanceOf(Completion.Completed.class);
        assertThat(process).isEnded();
    }

    @Test
    void aGroupThatNobodyCoordinatesIsAskedForAbove() {
        var above = some.group(name + " above", null, founded);
        var ruth = some.coordinator(above, "Ruth", founded);
        var group = some.group(name, above, founded);
        some.member(group, "Ada", founded);

        var number = open(group);

        assertThat(waiting(ruth, number)).hasSize(1);
    }

    @Test
    void eachMonthOfAGroupIsOpenedOnce() {
        var group = some.group(name, null, founded);
        var gus = some.coordinator(group, "Gus", founded);
        var number = open(group);

        assertThat(open(group)).isEqualTo(number);

        assertThat(actors.as(gus, () -> desk.lastYear(group))).hasSize(1);
    }

    @Test
    void whoeverCameAsAGuestLatelyStandsOnTheListAgainUnlessTheyHaveJoined() {
        var group = some.group(name, null, founded);
        var gus = some.coordinator(group, "Gus", founded);
        var elsewhere = some.group(name + " elsewhere", null, founded);
        var mina = some.member(elsewhere, "Mina", founded);
        var joined = some.member(elsewhere, "Jo", founded);
        var longAgo = some.member(elsewhere, "Lou", founded);
        var lastMonth = YearMonth.from(settings.today()).minusMonths(1);
        some.month(group, lastMonth.minusMonths(settings.get(Setting.PARTICIPATION_MONTHS) + 1), longAgo);
        some.month(group, lastMonth.minusMonths(1), mina, joined);
        actors.as(Actor.OFFICE, () -> groupDesk.admit(group, joined, lastMonth.atDay(1)));

        var number = open(group);

        assertThat(actors.as(gus, () -> desk.sheet(number)).orElseThrow().names())
                .extracting(Name::name, Name::guest, Name::tookPart)
                .containsExactly(tuple("Gus", false, false), tuple("Jo", false, false), tuple("Mina", true, false));
    }

    @Test
    void whoeverIsConfirmedInTwoGroupsHasTakenPartInBoth() {
        var group = some.group(name, null, founded);
        var gus = some.coordinator(group, "Gus", founded);
        var other = some.group(name + " other", null, founded);
        var hal = some.coordinator(other, "Hal", founded);
        var ada = some.member(group, "Ada", founded);
        actors.as(Actor.OFFICE, () -> groupDesk.admit(other, ada, founded));
        var number = open(group);
        var otherNumber = open(other);

        actors.as(gus, () -> desk.mark(number, ada, true));
        handIn(gus, number, TOOK_PART);
        actors.as(hal, () -> desk.mark(otherNumber, ada, true));
        handIn(hal, otherNumber, TOOK_PART);

        for (var key : List.of(group, other)) {
            assertThat(actors.as(Actor.OFFICE, () -> attendances.lately(key, 3)))
                    .filteredOn(one -> one.person().equals(ada))
                    .extracting(Attendance::counted, Attendance::tookPart)
                    .containsExactly(tuple(1, 1));
        }
    }

    @Test
    void whoeverConfirmsAMonthThatSomebodyElseConfirmedMeanwhileIsToldWhoDid() {
        var group = some.group(name, null, founded);
        var gus = some.coordinator(group, "Gus", founded);
        var ada = some.member(group, "Ada", founded);
        var number = open(group);
        actors.as(gus, () -> desk.mark(number, ada, true));
        handIn(gus, number, TOOK_PART);

        var problems = actors.as(PRIYA, () -> desk.noMeeting(number));

        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly(Message.of("groups.problem.settled-already", "Gus"));
        assertThat(actors.as(PRIYA, () -> desk.sheet(number)).orElseThrow().outcome())
                .isEqualTo(RoundOutcome.CONFIRMED);
    }

    @Test
    void onlyTheOfficeOpensMonths() {
        assertThatThrownBy(() -> actors.as(PRIYA, calendar::openLastMonth)).isInstanceOf(NotFound.class);
    }

    @Test
    void neitherClosedNorNewNorEmptyGroupsAreAsked() {
        var fresh = some.group(name, null, settings.today());
        some.coordinator(fresh, "Gus", settings.today());
        var empty = some.group(name, null, founded);

        actors.as(Actor.OFFICE, calendar::openLastMonth);

        assertThat(actors.as(PRIYA, () -> desk.lastYear(fresh))).isEmpty();
        assertThat(actors.as(PRIYA, () -> desk.lastYear(empty))).isEmpty();
    }

    @Test
    void whatIsCorrectedAfterwardsLeavesATrace() {
        var group = some.group(name, null, founded);
        var gus = some.coordinator(group, "Gus", founded);
        var ada = some.member(group, "Ada", founded);
        var number = open(group);
        actors.as(gus, () -> desk.mark(number, ada, true));
        handIn(gus, number, TOOK_PART);
        var before = sentences(number).size();

        actors.as(gus, () -> desk.mark(number, ada, false));

        assertThat(sentences(number)).hasSize(before + 1);
        assertThat(sentences(number).get(0)).isEqualTo("groups.round.said.did-not-take-part");
    }

    @Test
    void whoeverCoordinatesAnotherGroupNeitherReadsNorTicks() {
        var group = some.group(name, null, founded);
        some.coordinator(group, "Gus", founded);
        var ada = some.member(group, "Ada", founded);
        var other = some.coordinator(some.group(name + " other", null, founded), "Hal", founded);
        var number = open(group);

        assertThat(actors.as(other, () -> desk.sheet(number))).isEmpty();
        assertThat(actors.as(other, () -> desk.lastYear(group))).isEmpty();
        assertThatThrownBy(() -> actors.as(other, () -> desk.mark(number, ada, true)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> actors.as(other, () -> desk.welcome(number, new NewPerson("Mina", null, null, null))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> actors.as(other, () -> desk.confirm(number))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> actors.as(other, () -> desk.noMeeting(number))).isInstanceOf(NotFound.class);
    }

    private CaseNumber open(String group) {
        actors.as(Actor.OFFICE, calendar::openLastMonth);
        return actors.as(PRIYA, () -> desk.lastYear(group)).get(0).caseNumber();
    }

    private Completion handIn(Actor who, CaseNumber number, FormValues values) {
        return actors.as(who, () -> work.complete(waiting(who, number).get(0), values));
    }

    private List<TaskId> waiting(Actor who, CaseNumber number) {
        var ofCase = new WorkFilter(Scope.MINE_AND_MY_GROUPS, Set.of(), Set.of(), Set.of(), "", number.value());
        return actors.as(who, () -> queue.page(ofCase, List.of(), 0, 10)).stream()
                .map(WorkItem::id)
                .toList();
    }

    private String month(CaseNumber number) {
        return actors.as(PRIYA, () -> desk.sheet(number)).orElseThrow().month();
    }

    private List<Letter> letters(CaseNumber number) {
        return actors.as(PRIYA, () -> correspondence.of(number));
    }

    private List<String> sentences(CaseNumber number) {
        return actors.as(PRIYA, () -> cases.timeline(number)).stream()
                .flatMap(entry -> entry.sentence().stream())
                .map(sentence -> sentence.key())
                .toList();
    }

    private ProcessInstance participation(CaseNumber number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult();
    }
}
