package coop.workers.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.forms.FormValues;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
import coop.workers.testing.OfficeJobs;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.TestClock.TurnableClock;
import coop.workers.toy.ToyDesk;
import coop.workers.toy.process.ToyProcess;
import coop.workers.workflow.CaseHeading;
import coop.workers.workflow.Facts;
import coop.workers.workflow.Processes;
import coop.workers.workflow.PublishedProcesses.Busyness;
import coop.workers.workflow.WorkDesk;
import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkQueue;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Others' cases run meanwhile in the same office, so what is compared is what a case adds. */
@OfficeTest
class RunningNumbersTest {

    private static final String ORDER = "orderBiscuits";
    private static final String TASTE = "taste";

    private final Actor priya = new Actor(PersonId.random(), "Priya", Set.of(Role.MEMBERSHIP_TEAM));

    @Autowired
    RunningNumbers numbers;

    @Autowired
    ProcessShelf shelf;

    @Autowired
    Processes processes;

    @Autowired
    WorkDesk desk;

    @Autowired
    WorkQueue queue;

    @Autowired
    CurrentActor actor;

    @Autowired
    ToyDesk toys;

    @Autowired
    OfficeJobs jobs;

    @Autowired
    TurnableClock clock;

    @AfterEach
    void turnTheClockBack() {
        clock.reset();
    }

    @Test
    void aCaseIsCountedWhereItStandsAndInItsProcessAndVersion() {
        var before = at(ORDER).cases();
        var running = numbers.running().getOrDefault("toy", 0);
        var inVersions = versionsRunning();

        start();

        assertThat(at(ORDER).cases()).isEqualTo(before + 1);
        assertThat(at(ORDER).oldest()).isBefore(clock.instant());
        assertThat(numbers.running()).containsEntry("toy", running + 1);
        assertThat(versionsRunning()).isEqualTo(inVersions + 1);
    }

    @Test
    void aCaseThatAsksSeveralPeopleIsCountedOnce() {
        var before = at(TASTE).cases();
        var number = start();
        toys.tasters(number, List.of(PersonId.random(), PersonId.random()));
        var task = actor.as(
                priya, () -> queue.page(ofCase(number), List.of(), 0, 1).get(0).id());

        actor.as(
                priya,
                () -> desk.complete(
                        task, FormValues.NONE.with("kind", "digestive").with("outcome", "ask")));

        assertThat(at(TASTE).cases()).isEqualTo(before + 1);
    }

    @Test
    void workThatIsLateIsCountedAtItsElementAndInItsProcess() {
        start();
        var before = at(ORDER).overdue();
        var all = numbers.overdue().getOrDefault("toy", 0);

        clock.advance(Duration.ofDays(11));

        assertThat(at(ORDER).overdue()).isGreaterThan(before);
        assertThat(numbers.overdue().getOrDefault("toy", 0)).isGreaterThan(all);
    }

    @Test
    void aStepThatFailedIsCountedWhereItFailed() {
        var before = at("tooLate").incidents();
        var all = numbers.incidents().getOrDefault("toy", 0);

        jobs.failForGood(start(), "tooLate");

        assertThat(at("tooLate").incidents()).isEqualTo(before + 1);
        assertThat(numbers.incidents()).containsEntry("toy", all + 1);
    }

    private Busyness at(String element) {
        return numbers.byElement(ToyProcess.TOY).stream()
                .filter(each -> each.element().equals(element))
                .findFirst()
                .orElse(new Busyness(element, 0, null, 0, 0));
    }

    private int versionsRunning() {
        return shelf.versions(ToyProcess.TOY).stream()
                .mapToInt(version -> version.running())
                .sum();
    }

    private CaseNumber start() {
        var number = new CaseNumber("NUM-2026-" + Math.abs(UUID.randomUUID().getMostSignificantBits() % 1_000_000_000));
        processes.start(
                ToyProcess.TOY,
                new CaseHeading(number, "Biscuits"),
                Facts.of(ToyProcess.PEOPLE, 2).and(ToyProcess.LAST_DAY, LocalDate.of(2030, 3, 1)));
        return number;
    }

    private static WorkFilter ofCase(CaseNumber number) {
        return new WorkFilter(WorkFilter.Scope.ALL, Set.of(), Set.of(), Set.of(), "", number.value());
    }
}
