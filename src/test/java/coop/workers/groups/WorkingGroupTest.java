package coop.workers.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.groups.WorkingGroup.Description;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkingGroupTest {

    private static final LocalDate FOUNDED = LocalDate.of(2026, 1, 10);
    private static final LocalDate LATER = LocalDate.of(2026, 3, 1);

    private final PersonId ada = PersonId.random();

    @Test
    void nobodyBelongsToItBeforeItIsThere() {
        var group = group("board");

        refuses("groups.problem.before-the-group", () -> group.join(ada, FOUNDED.minusDays(1)));
    }

    @Test
    void nobodyBelongsToItTwiceAtATime() {
        var group = group("board");
        group.join(ada, FOUNDED);

        refuses("groups.problem.belongs-already", () -> group.join(ada, LATER));
    }

    @Test
    void whoeverLeftMayComeBack() {
        var group = group("board");
        group.join(ada, FOUNDED);
        group.leave(ada, LATER);

        assertThatCode(() -> group.join(ada, LATER)).doesNotThrowAnyException();
    }

    @Test
    void onlyThoseInItTakeOnARole() {
        var group = group("board");

        refuses("groups.problem.belongs-no-more", () -> group.take(ada, GroupRole.COORDINATOR, LATER));
    }

    @Test
    void aRoleIsNotHeldBeforeBelongingToIt() {
        var group = group("board");
        group.join(ada, LATER);

        refuses("groups.problem.not-a-member-yet", () -> group.take(ada, GroupRole.COORDINATOR, FOUNDED));
    }

    @Test
    void aRoleIsHeldOnceAtATime() {
        var group = group("board");
        group.join(ada, FOUNDED);
        group.take(ada, GroupRole.NOTE_TAKER, FOUNDED);

        refuses("groups.problem.holds-it-already", () -> group.take(ada, GroupRole.NOTE_TAKER, LATER));
    }

    @Test
    void aGroupThatReportsToNoneHasNoLink() {
        var group = group(null);
        group.join(ada, FOUNDED);

        refuses("groups.problem.no-parent", () -> group.take(ada, GroupRole.PARENT_LINK, FOUNDED));
    }

    @Test
    void leavingEndsTheRolesToo() {
        var group = group("board");
        group.join(ada, FOUNDED);
        group.take(ada, GroupRole.COORDINATOR, FOUNDED);

        group.leave(ada, LATER);

        refuses("groups.problem.holds-it-no-more", () -> group.layDown(ada, GroupRole.COORDINATOR, LATER));
    }

    @Test
    void aGroupThatIsClosedTakesNobodyIn() {
        var group = group("board");
        group.close(LATER);

        refuses("groups.problem.closed", () -> group.join(ada, LATER));
        refuses("groups.problem.closed", () -> group.close(LATER));
    }

    @Test
    void aGroupDoesNotEndBeforeItBegins() {
        var group = group("board");

        refuses("groups.problem.ends-before-it-begins", () -> group.close(FOUNDED.minusDays(1)));
    }

    private static WorkingGroup group(@Nullable String parent) {
        return new WorkingGroup(
                "bakers", new Description("Bakers", GroupKind.WORKING, "To bake for everybody.", parent), FOUNDED);
    }

    private static void refuses(String problem, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.problems())
                .extracting((Problem one) -> one.message().key())
                .containsExactly(problem));
    }
}
