package coop.workers.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.groups.GroupBook.Belonging;
import coop.workers.groups.GroupBook.Listed;
import coop.workers.groups.GroupChange.What;
import coop.workers.groups.GroupDesk.Particulars;
import coop.workers.groups.Groups.GroupMember;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.TheBoard;
import coop.workers.workflow.KnownQueues;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class GroupDeskTest {

    private static final Actor SECRETARY = new Actor(PersonId.random(), "Marged", Set.of(Role.SECRETARY));

    @Autowired
    GroupDesk desk;

    @Autowired
    GroupBook book;

    @Autowired
    Groups groups;

    @Autowired
    List<KnownQueues> queues;

    @Autowired
    SomeGroups some;

    @Autowired
    TheBoard board;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    Settings settings;

    private final String name = "Bakers " + UUID.randomUUID();
    private LocalDate founded;

    @BeforeEach
    void aYearAgo() {
        founded = settings.today().minusYears(1);
    }

    @Test
    void aGroupIsFoundedAndStandsAmongTheOthers() {
        var key = as(SECRETARY, () -> desk.found(particulars(Groups.BOARD), founded, "We bake."));

        var page = as(SECRETARY, () -> book.page(key));
        assertThat(page.group().name()).isEqualTo(name);
        assertThat(page.parent()).map(Listed::key).contains(Groups.BOARD);
        assertThat(page.changes())
                .extracting(GroupChange::what, GroupChange::reason, GroupChange::by)
                .containsExactly(tuple(What.FOUNDED, "We bake.", "Marged"));
        assertThat(as(SECRETARY, () -> book.page(Groups.BOARD).below()))
                .extracting(Listed::key)
                .contains(key);
    }

    @Test
    void groupsOfTheSameNameAreToldApart() {
        var first = some.group(name, null, founded);

        var second = some.group(name, null, founded);

        assertThat(second).isNotEqualTo(first).startsWith("bakers-");
    }

    @Test
    void whoeverCoordinatesAGroupTakesPeopleInAndGivesThemRoles() {
        var key = some.group(name, Groups.BOARD, founded);
        var gus = some.coordinator(key, "Gus", founded);

        var ada = as(gus, () -> desk.admit(key, new NewPerson("Ada", null, null, null), founded));
        as(gus, () -> desk.giveRole(key, ada, GroupRole.NOTE_TAKER, settings.today()));

        assertThat(as(gus, () -> book.page(key).people()))
                .extracting(Belonging::name, Belonging::roles)
                .containsExactly(
                        tuple("Gus", Set.of(GroupRole.COORDINATOR)), tuple("Ada", Set.of(GroupRole.NOTE_TAKER)));
        assertThat(as(gus, () -> groups.membersOn(key, settings.today())))
                .extracting(GroupMember::name)
                .containsExactly("Ada", "Gus");
        assertThat(queues.stream().flatMap(known -> known.peopleOf("group-" + key).stream()))
                .contains(ada);
    }

    @Test
    void whoeverLeftStaysInTheHistory() {
        var key = some.group(name, Groups.BOARD, founded);
        var gus = some.coordinator(key, "Gus", founded);
        var ada = some.member(key, "Ada", founded, GroupRole.FACILITATOR);

        as(gus, () -> desk.release(key, ada, settings.today(), "Moved abroad"));

        var page = as(gus, () -> book.page(key));
        assertThat(page.people()).extracting(Belonging::name).containsExactly("Gus");
        assertThat(page.past())
                .extracting(Belonging::name, Belonging::until)
                .containsExactly(tuple("Ada", settings.today()));
        assertThat(page.changes().get(0))
                .extracting(GroupChange::what, GroupChange::person, GroupChange::reason, GroupChange::by)
                .containsExactly(What.LEFT, "Ada", "Moved abroad", "Gus");
    }

    @Test
    void whoeverCoordinatesOneGroupKeepsNoOther() {
        var key = some.group(name, Groups.BOARD, founded);
        var gus = some.coordinator(some.group(name, Groups.BOARD, founded), "Gus", founded);
        var ada = some.member(key, "Ada", founded);

        notForThem(() -> as(gus, () -> desk.giveRole(key, ada, GroupRole.COORDINATOR, founded)));
        notForThem(() -> as(gus, () -> desk.admit(key, ada, founded)));
        notForThem(() -> as(gus, () -> desk.release(key, ada, founded, "Why not")));
        assertThat(as(gus, () -> book.page(key)))
                .extracting(GroupBook.Page::mayKeepPeople, GroupBook.Page::mayOrder, GroupBook.Page::changes)
                .containsExactly(false, false, List.of());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SECRETARY", "ADMINISTRATOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void groupsAreTheSecretarysToOrder(Role role) {
        var key = some.group(name, Groups.BOARD, founded);
        var gus = new Actor(some.coordinator(key, "Gus", founded).person(), "Gus", Set.of(role));

        notForThem(() -> as(gus, () -> desk.found(particulars(null), founded, "Why not")));
        notForThem(() -> as(gus, () -> desk.describe(key, particulars(null), "Why not")));
        notForThem(() -> as(gus, () -> desk.close(key, founded, "Why not")));
    }

    @Test
    void nobodyOutsideReadsThem() {
        var key = some.group(name, Groups.BOARD, founded);

        notForThem(() -> as(Actor.outside("Somebody"), () -> book.page(key)));
        notForThem(() -> as(Actor.outside("Somebody"), () -> book.today()));
    }

    @Test
    void theBoardsPeopleAreTheRegistersOfficers() {
        var names = board.members().stream().map(person -> person.fullName()).toList();

        var page = as(SECRETARY, () -> book.page(Groups.BOARD));

        assertThat(page.people()).extracting(Belonging::name).containsExactlyElementsOf(names);
        assertThat(page.group().people()).isEqualTo(names.size());
        assertThat(page.mayKeepPeople()).isFalse();
        notForThem(() -> as(SECRETARY, () -> desk.admit(Groups.BOARD, PersonId.random(), founded)));
    }

    @Test
    void aGroupDoesNotComeToReportToItself() {
        var above = some.group(name, null, founded);
        var between = some.group(name, above, founded);
        var below = some.group(name, between, founded);

        assertRefused(
                "groups.problem.below-itself",
                () -> as(SECRETARY, () -> desk.describe(above, particulars(below), "x")));
        assertRefused(
                "groups.problem.below-itself",
                () -> as(SECRETARY, () -> desk.describe(above, particulars(above), "x")));
    }

    @Test
    void aGroupOthersReportToIsNotClosedUntilTheyReportElsewhere() {
        var above = some.group(name, null, founded);
        var below = some.group(name, above, founded);
        assertRefused(
                "groups.problem.groups-below", () -> as(SECRETARY, () -> desk.close(above, settings.today(), "Done")));

        as(SECRETARY, () -> desk.describe(below, particulars(null), "The one above is done"));
        as(SECRETARY, () -> desk.close(above, settings.today(), "Done"));

        assertThat(as(SECRETARY, () -> book.today())).extracting(Listed::key).doesNotContain(above);
        assertThat(as(SECRETARY, () -> book.closed())).extracting(Listed::key).contains(above);
    }

    @Test
    void closingEndsEverybodysTimeInIt() {
        var key = some.group(name, null, founded);
        var gus = some.coordinator(key, "Gus", founded);

        as(SECRETARY, () -> desk.close(key, settings.today(), "Done"));

        var page = as(SECRETARY, () -> book.page(key));
        assertThat(page.people()).isEmpty();
        assertThat(page.past()).extracting(Belonging::person).containsExactly(gus.person());
        assertThat(page.mayKeepPeople()).isFalse();
    }

    @Test
    void whatIsMissingIsSaidBesideItsField() {
        assertThatThrownBy(() -> as(
                        SECRETARY,
                        () -> desk.found(new Particulars(" ", GroupKind.WORKING, "", "nowhere"), founded, "")))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("name", "aim", "reason", "parent"));
    }

    @Test
    void thereIsOneBoard() {
        assertRefused("groups.problem.one-board", () -> as(SECRETARY, () -> desk.close(Groups.BOARD, founded, "x")));
        assertRefused(
                "groups.problem.one-board",
                () -> as(SECRETARY, () -> desk.found(new Particulars(name, GroupKind.BOARD, "x", null), founded, "x")));
    }

    private Particulars particulars(@Nullable String parent) {
        return new Particulars(name, GroupKind.WORKING, "To bake for everybody.", parent);
    }

    private <T> T as(Actor actor, Supplier<T> deed) {
        return currentActor.as(actor, deed);
    }

    private void as(Actor actor, Runnable deed) {
        currentActor.as(actor, deed);
    }

    private static void notForThem(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(NotFound.class);
    }

    private static void assertRefused(String problem, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.problems())
                .extracting(one -> one.message().key())
                .containsExactly(problem));
    }
}
