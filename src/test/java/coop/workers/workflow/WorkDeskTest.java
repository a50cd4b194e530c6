package coop.workers.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.forms.FormValues;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.Screens;
import coop.workers.toy.ToyDesk;
import coop.workers.toy.process.ToyProcess;
import coop.workers.workflow.WorkDesk.Completion;
import coop.workers.workflow.WorkDesk.Taking;
import coop.workers.workflow.WorkFilter.Scope;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class WorkDeskTest {

    private static final FormValues ORDER =
            FormValues.NONE.with("kind", "ginger nuts").with("outcome", "order");
    private static final FormValues ASK = ORDER.with("outcome", "ask");

    private final Actor priya = ToyOffice.person("Priya", Role.MEMBERSHIP_TEAM);
    private final Actor sam = ToyOffice.person("Sam", Role.MEMBERSHIP_TEAM);
    private final Actor treasurer = ToyOffice.person("Tess", Role.TREASURER);

    @Autowired
    Processes processes;

    @Autowired
    WorkDesk desk;

    @Autowired
    WorkQueue queue;

    @Autowired
    ProcessLibrary library;

    @Autowired
    CurrentActor actor;

    @Autowired
    ToyDesk toys;

    @Autowired
    Screens screens;

    @Test
    void workInAQueueIsSeenByItsMembersAndByNobodyElse() {
        var number = start(2);

        var item = theOnlyItem(number, priya);

        assertThat(item.title()).isEqualTo("Order biscuits");
        assertThat(item.caseTitle()).isEqualTo("Biscuits");
        assertThat(item.processName()).isEqualTo("Biscuits for the office");
        assertThat(item.due()).isAfter(item.waitingSince());
        assertThat(as(treasurer, () -> queue.page(ToyOffice.ofCase(number, Scope.ALL), List.of(), 0, 10)))
                .isEmpty();
        assertThat(as(treasurer, () -> queue.find(item.id()))).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(treasurer, () -> desk.open(item.id())));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(treasurer, () -> desk.complete(item.id(), ORDER)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(treasurer, () -> desk.completeOnBehalf(item.id(), ORDER)));
    }

    @Test
    void aFormOpensWithWhatTheWingFillsInAndThenWithTheDraft() {
        var item = theOnlyItem(start(2), priya);

        assertThat(as(priya, () -> desk.open(item.id()).values().text("kind"))).isEqualTo("digestive");
        as(priya, () -> desk.saveDraft(item.id(), FormValues.NONE.with("kind", "half a bis")));

        var opened = as(sam, () -> desk.open(item.id()));
        assertThat(opened.values().text("kind")).isEqualTo("half a bis");
        assertThat(opened.draftSavedAt()).isNotNull();
        assertThat(opened.formJson()).contains("order-biscuits");
        assertThat(opened.mayComplete()).isTrue();
    }

    @Test
    void whatAFormOnlyShowsComesFromTheWingAndIsNeverTakenIn() {
        var item = theOnlyItem(start(2), priya);
        var forged = ORDER.with("inTheTin", "a full box");
        as(priya, () -> desk.saveDraft(item.id(), forged));

        assertThat(as(priya, () -> desk.open(item.id()).values().text("inTheTin")))
                .isEqualTo("three crumbs");
        assertThat(as(priya, () -> desk.complete(item.id(), forged))).isInstanceOf(Completion.Completed.class);
    }

    @Test
    void completingWorkRunsTheWingTheDiagramAndItsSteps() {
        var number = start(2);

        var completion =
                as(priya, () -> desk.complete(theOnlyItem(number, priya).id(), ORDER));

        assertThat(completion).isInstanceOf(Completion.Completed.class);
        assertThat(toys.isOrdered(number)).isTrue();
        assertThat(processes.isRunning(ToyProcess.TOY, number)).isTrue();

        processes.tell(number, ToyProcess.BISCUITS_ARRIVED, Facts.NONE);

        assertThat(processes.isRunning(ToyProcess.TOY, number)).isFalse();
    }

    @Test
    void aRefusedFormChangesNothing() {
        var number = start(2);
        var item = theOnlyItem(number, priya);

        for (var kind : List.of("none", "poisoned")) {
            var completion = as(priya, () -> desk.complete(item.id(), ORDER.with("kind", kind)));
            assertThat(completion)
                    .isInstanceOfSatisfying(Completion.Refused.class, refused -> assertThat(refused.problems())
                            .extracting(problem -> problem.message().key())
                            .containsExactly("toy." + kind));
        }

        assertThat(theOnlyItem(number, priya)).isEqualTo(item);
        assertThat(as(priya, () -> desk.complete(item.id(), ORDER))).isInstanceOf(Completion.Completed.class);
    }

    @Test
    void aFailureInTheWingLeavesEverythingAsItWas() {
        var number = start(2);
        var item = theOnlyItem(number, priya);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> as(priya, () -> desk.complete(item.id(), ORDER.with("kind", "broken"))));

        assertThat(theOnlyItem(number, priya)).isEqualTo(item);
        assertThat(as(priya, () -> desk.finished(item.id()))).isEmpty();
    }

    @Test
    void theSecondPersonIsToldWhoWasQuicker() {
        var item = theOnlyItem(start(2), priya);
        as(priya, () -> desk.complete(item.id(), ORDER));

        var completion = as(sam, () -> desk.complete(item.id(), ORDER));
        var taking = as(sam, () -> desk.claim(item.id()));

        assertThat(completion).isInstanceOfSatisfying(Completion.AlreadyDone.class, lost -> {
            assertThat(lost.done().by()).isEqualTo(priya.person());
            assertThat(lost.done().byName()).isEqualTo("Priya");
            assertThat(lost.done().title()).isEqualTo("Order biscuits");
        });
        assertThat(taking).isInstanceOf(Taking.AlreadyDone.class);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(treasurer, () -> desk.complete(item.id(), ORDER)));
    }

    @Test
    void claimedWorkIsHeldUntilItIsReleasedOrTakenOver() {
        var item = theOnlyItem(start(2), priya);

        assertThat(as(priya, () -> desk.claim(item.id()))).isInstanceOf(Taking.Taken.class);
        assertThat(as(sam, () -> desk.claim(item.id())))
                .isInstanceOfSatisfying(
                        Taking.HeldBy.class, held -> assertThat(held.person()).isEqualTo(priya.person()));
        assertThat(as(sam, () -> desk.complete(item.id(), ORDER))).isEqualTo(new Completion.HeldBy(priya.person()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(sam, () -> {
                    desk.release(item.id());
                    return true;
                }));

        assertThat(as(sam, () -> desk.takeOver(item.id()))).isInstanceOf(Taking.Taken.class);
        assertThat(as(sam, () -> queue.find(item.id()).orElseThrow().assignee()))
                .isEqualTo(sam.person());
        as(sam, () -> {
            desk.release(item.id());
            return true;
        });
        assertThat(as(sam, () -> queue.find(item.id()).orElseThrow()))
                .satisfies(back -> assertThat(back.assignee()).isNull())
                .satisfies(back -> assertThat(back.waitingSince()).isEqualTo(item.waitingSince()));
    }

    @Test
    void workIsGivenToThoseOfItsQueueWithoutAConflictOfInterest() {
        var number = start(2);
        var item = theOnlyItem(number, priya);
        List.of(priya, sam, treasurer).forEach(screens::employ);
        processes.rehead(new CaseHeading(number, "Biscuits", null, null, Set.of(person(sam))));

        assertThat(as(priya, () -> desk.colleagues(item.id())))
                .extracting(WorkDesk.Colleague::person)
                .contains(person(priya))
                .doesNotContain(person(sam), person(treasurer));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(priya, () -> desk.assign(item.id(), person(sam))));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(treasurer, () -> desk.colleagues(item.id())));
    }

    @Test
    void aTaskRepeatedForPeopleAsksEachOfThemAndNobodyElse() {
        var number = ToyOffice.newNumber();
        var one = ToyOffice.person("One");
        var other = ToyOffice.person("Other");
        toys.tasters(number, List.of(person(one), person(other)));
        processes.start(ToyProcess.TOY, new CaseHeading(number, "Tasting"), ToyOffice.facts(2));
        as(priya, () -> desk.complete(theOnlyItem(number, priya).id(), ASK));

        var asked = desk.asking(number, "taste", person(one)).orElseThrow();

        assertThat(theOnlyItem(number, one).id()).isEqualTo(asked);
        assertThat(as(one, () -> desk.open(asked)).asked()).isEqualTo(person(one));
        assertThat(as(one, () -> desk.colleagues(asked))).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(other, () -> desk.open(asked)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(priya, () -> desk.completeOnBehalf(asked, FormValues.NONE)));
        assertThat(as(one, () -> desk.complete(asked, FormValues.NONE.with("remark", "crisp"))))
                .isInstanceOf(Completion.Completed.class);
        assertThat(desk.asking(number, "taste", person(one))).isEmpty();
        assertThat(toys.isOrdered(number)).isFalse();
        as(other, () -> desk.complete(theOnlyItem(number, other).id(), FormValues.NONE));
        assertThat(toys.isOrdered(number)).isTrue();
    }

    @Test
    void peopleWithAConflictOfInterestSeeNothing() {
        var number = start(2);
        var item = theOnlyItem(number, priya);

        processes.rehead(new CaseHeading(number, "Biscuits", null, null, Set.of(person(priya))));

        assertThat(as(priya, () -> queue.find(item.id()))).isEmpty();
        assertThat(as(priya, () -> queue.count(ToyOffice.ofCase(number, Scope.ALL), 10)))
                .isZero();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(priya, () -> desk.claim(item.id())));
        assertThat(as(sam, () -> queue.find(item.id()))).isPresent();
    }

    @Test
    void theLibraryTellsWhereACaseIs() {
        var number = start(2);

        var place = as(priya, () -> library.whereabouts(number));

        assertThat(place).singleElement().satisfies(toy -> {
            assertThat(toy.running()).isTrue();
            assertThat(toy.diagramXml()).contains("bpmndi:BPMNShape");
            assertThat(toy.here()).singleElement().satisfies(here -> {
                assertThat(here.element()).isEqualTo("orderBiscuits");
                assertThat(here.waitsFor()).isEqualTo("Membership team");
            });
            assertThat(toy.passed())
                    .extracting(ProcessLibrary.Place::element)
                    .containsExactly("biscuitsWanted", "budgetTable");
        });
    }

    private CaseNumber start(int people) {
        var number = ToyOffice.newNumber();
        processes.start(ToyProcess.TOY, new CaseHeading(number, "Biscuits"), ToyOffice.facts(people));
        return number;
    }

    private WorkItem theOnlyItem(CaseNumber number, Actor who) {
        var items = as(who, () -> queue.page(ToyOffice.ofCase(number, Scope.ALL), List.of(), 0, 10));
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private <T> T as(Actor who, java.util.function.Supplier<T> work) {
        return actor.as(who, work);
    }

    private static PersonId person(Actor who) {
        return java.util.Objects.requireNonNull(who.person());
    }
}
