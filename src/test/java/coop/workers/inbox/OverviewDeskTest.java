package coop.workers.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.forms.FormValues;
import coop.workers.inbox.OverviewDesk.Counted;
import coop.workers.inbox.OverviewDesk.Standing;
import coop.workers.shared.NotFound;
import coop.workers.testing.OfficeTest;
import coop.workers.workflow.WorkDesk;
import coop.workers.workflow.WorkQueue;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@OfficeTest
class OverviewDeskTest {

    @Autowired
    AutowireCapableBeanFactory office;

    @Autowired
    OverviewDesk overview;

    @Autowired
    WorkQueue queue;

    @Autowired
    WorkDesk desk;

    @Autowired
    CurrentActor current;

    private SomeWork work;
    private Actor priya;

    @BeforeEach
    void priyaComesIn() {
        work = office.createBean(SomeWork.class);
        priya = work.hire("Priya", Role.MEMBERSHIP_TEAM);
    }

    @Test
    void everyNumberIsThatOfTheListBehindIt() {
        work.order(SomeWork.word(), Duration.ofDays(-30));
        work.order(SomeWork.word(), Duration.ofDays(-1));
        work.order(SomeWork.word(), Duration.ofDays(1));
        var mine = work.order(SomeWork.word(), Duration.ofDays(30));
        current.as(priya, () -> desk.claim(mine));

        var standing = standing();

        var numbers = Stream.of(
                        Stream.of(standing.open(), standing.late(), standing.untaken()),
                        standing.processes().stream().flatMap(process -> process.open().values().stream()),
                        standing.places().stream().flatMap(place -> Stream.of(place.late(), place.inTime())),
                        standing.loads().stream().flatMap(load -> Stream.of(load.late(), load.inTime())))
                .flatMap(each -> each)
                .toList();
        assertThat(numbers).anyMatch(number -> number.count() > 0);
        assertThat(numbers).allSatisfy(number -> assertThat(number.count()).isEqualTo(listed(number)));
        assertThat(standing.loads())
                .anySatisfy(load -> assertThat(load.person()).isEqualTo(priya.person()));
        assertThat(standing.oldest()).isNotEmpty();
    }

    private int listed(Counted number) {
        return current.as(priya, () -> queue.page(number.behind().filter(), List.of(), 0, 10_000)
                .size());
    }

    @Test
    void whoeverHasAConflictOfInterestIsNotToldEvenANumber() {
        var before = standing();
        var task = work.order(SomeWork.word(), Duration.ofDays(-1));
        work.exclude(task, priya);
        var after = standing();

        assertThat(after.open().count()).isEqualTo(before.open().count());
        assertThat(after.late().count()).isEqualTo(before.late().count());
    }

    @Test
    void whatIsFinishedIsCountedInItsWeekForThoseWhoMaySeeIt() {
        var task = work.order(SomeWork.word(), Duration.ofDays(5));
        var hidden = work.order(SomeWork.word(), Duration.ofDays(5));
        work.exclude(hidden, priya);
        var tom = work.hire("Tom", Role.MEMBERSHIP_TEAM);
        var before = thisWeek(standing());

        for (var each : List.of(task, hidden)) {
            current.as(
                    tom,
                    () -> desk.complete(
                            each, FormValues.NONE.with("kind", "ginger nuts").with("outcome", "order")));
        }

        assertThat(thisWeek(standing())).isEqualTo(before + 1);
        assertThat(standing().weeks()).hasSize(OverviewDesk.WEEKS);
    }

    @Test
    void itIsForThoseWhoLookAfterTheOffice() {
        var kwame = work.hire("Kwame", Role.TREASURER);
        var owner = work.hire("Olwen", Role.PROCESS_OWNER);
        var before = current.as(owner, () -> overview.now()).open().count();
        work.order(SomeWork.word(), Duration.ofDays(5));

        assertThatThrownBy(() -> current.as(kwame, () -> overview.now())).isInstanceOf(NotFound.class);
        assertThat(current.as(owner, () -> overview.now()).open().count()).isEqualTo(before);
    }

    @Test
    void aListOfOnePersonAndOneStepKeepsItsAddress() {
        var known = new ListingAddress.Known(Set.of(), Set.of());
        var narrow = Listing.MY_WORK
                .withTitles(Set.of("Order biscuits & tea"))
                .heldBy(Objects.requireNonNull(priya.person()));

        assertThat(ListingAddress.readLine(ListingAddress.written(narrow), known)
                        .listing())
                .isEqualTo(narrow);
        assertThat(ListingAddress.readLine("who=nobody", known).gone())
                .containsExactly(new ListingAddress.Gone("who", "nobody"));
    }

    private Standing standing() {
        return current.as(priya, () -> overview.now());
    }

    private static int thisWeek(Standing standing) {
        return standing.weeks().get(OverviewDesk.WEEKS - 1).finished();
    }
}
