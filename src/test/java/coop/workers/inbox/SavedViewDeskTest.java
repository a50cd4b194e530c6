package coop.workers.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.inbox.ListingAddress.Gone;
import coop.workers.shared.NotFound;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeTest;
import coop.workers.workflow.WorkFilter.Scope;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class SavedViewDeskTest {

    private static final Listing LISTING = Listing.MY_WORK
            .with(Scope.ALL)
            .withQueues(Set.of("membership-team"))
            .searching("bikes & more");

    private static final Columns COLUMNS = Columns.of(List.of(WorkColumn.DUE, WorkColumn.WHAT));

    @Autowired
    AutowireCapableBeanFactory office;

    @Autowired
    SavedViewDesk desk;

    @Autowired
    HabitDesk habits;

    @Autowired
    CurrentActor current;

    @Autowired
    JdbcClient database;

    private SomeWork work;
    private Actor priya;
    private Actor tom;
    private Actor kwame;

    @BeforeEach
    void peopleComeIn() {
        work = office.createBean(SomeWork.class);
        priya = work.hire("Priya", Role.MEMBERSHIP_TEAM);
        tom = work.hire("Tom", Role.MEMBERSHIP_TEAM);
        kwame = work.hire("Kwame", Role.TREASURER);
    }

    @Test
    void aViewIsKeptAsItWas() {
        var id = keep(priya, "Bikes", null);

        var view = as(priya, () -> desk.open(id));

        assertThat(view).isEqualTo(new SavedView(id, "Bikes", null, true, LISTING, COLUMNS, List.of()));
        assertThat(as(priya, () -> desk.views())).containsExactly(view);
    }

    @Test
    void aViewOfOnesOwnIsNobodyElsesBusiness() {
        var id = keep(priya, "Mine alone", null);

        assertThat(as(tom, () -> desk.views())).extracting(SavedView::id).doesNotContain(id);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(tom, () -> desk.open(id)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> forget(tom, id));
    }

    @Test
    void aSharedViewOpensForTheRoleAndOnlyItsOwnerRemovesIt() {
        var id = keep(priya, "For the team", Role.MEMBERSHIP_TEAM);

        assertThat(as(tom, () -> desk.open(id)).own()).isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(kwame, () -> desk.open(id)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> forget(tom, id));

        forget(priya, id);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(tom, () -> desk.open(id)));
    }

    @Test
    void aViewThatCannotBeKeptIsRefusedWithTheReason() {
        keep(priya, "Bikes", null);

        assertThat(refusal("  ", null)).isEqualTo("inbox.view.unnamed");
        assertThat(refusal("x".repeat(61), null)).isEqualTo("inbox.view.long");
        assertThat(refusal("BIKES ", null)).isEqualTo("inbox.view.taken");
        assertThat(refusal("Money", Role.TREASURER)).isEqualTo("inbox.view.role");
    }

    @Test
    void nobodyKeepsMoreViewsThanAnybodyCouldFind() {
        for (var each = 0; each < SavedViewDesk.MOST; each++) {
            keep(priya, "View " + each, null);
        }

        assertThat(refusal("One more", null)).isEqualTo("inbox.view.many");
    }

    @Test
    void aViewWhoseGroupAndColumnAreGoneStillOpensAndSaysSo() {
        var id = keep(priya, "Old", null);
        database.sql("update inbox.saved_view set listing = ?, columns = ? where id = ?")
                .params("scope=all&queue=group-choir&sort=colour%2Cdue&broken", "colour=80,who", id)
                .update();

        var view = as(priya, () -> desk.open(id));

        assertThat(view.gone()).containsExactly(new Gone("queue", "group-choir"), new Gone("column", "colour"));
        assertThat(view.listing())
                .isEqualTo(Listing.MY_WORK.with(Scope.ALL).orderedBy(List.of(new Listing.By(WorkColumn.DUE, true))));
        assertThat(view.columns()).isEqualTo(Columns.of(List.of(WorkColumn.WHO)));
    }

    @Test
    void habitsAreRememberedForEachPerson() {
        var own = new Habits(COLUMNS.resized(WorkColumn.DUE, 99), false);

        current.as(priya, () -> habits.keep(new Habits(COLUMNS, true)));
        current.as(priya, () -> habits.keep(own));

        assertThat(as(priya, () -> habits.habits())).isEqualTo(own);
        assertThat(as(tom, () -> habits.habits())).isEqualTo(Habits.AT_FIRST);
    }

    private UUID keep(Actor who, String name, @Nullable Role role) {
        return as(who, () -> desk.keep(name, role, LISTING, COLUMNS));
    }

    private void forget(Actor who, UUID id) {
        current.as(who, () -> desk.forget(id));
    }

    private String refusal(String name, @Nullable Role role) {
        try {
            keep(priya, name, role);
        } catch (Rejection refused) {
            return refused.problems().get(0).message().key();
        }
        throw new AssertionError("kept");
    }

    private <T> T as(Actor who, Supplier<T> something) {
        return current.as(who, something);
    }
}
