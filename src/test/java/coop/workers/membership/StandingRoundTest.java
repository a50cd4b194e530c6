package coop.workers.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.groups.AttendanceBook;
import coop.workers.groups.GroupDesk;
import coop.workers.groups.ParticipationDesk;
import coop.workers.groups.PauseDesk;
import coop.workers.groups.SomeGroups;
import coop.workers.groups.WhyPause;
import coop.workers.membership.StandingDesk.Line;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.testing.OfficeTest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the months of a group make of those who are in it. */
@OfficeTest
class StandingRoundTest {

    private static final Actor PRIYA = new Actor(PersonId.random(), "Priya", Set.of(Role.MEMBERSHIP_TEAM));

    @Autowired
    SomeGroups some;

    @Autowired
    StandingDesk desk;

    @Autowired
    Invitations invitations;

    @Autowired
    ParticipationDesk participation;

    @Autowired
    PauseDesk pauses;

    @Autowired
    GroupDesk groups;

    @Autowired
    AttendanceBook attendances;

    @Autowired
    RegisterDesk register;

    @Autowired
    CurrentActor actors;

    @Autowired
    Settings settings;

    private LocalDate founded;
    private YearMonth lastMonth;
    private String group;
    private Actor gus;
    private PersonId ada;

    @BeforeEach
    void aGroup() {
        founded = settings.today().minusYears(1);
        lastMonth = YearMonth.from(settings.today()).minusMonths(1);
        group = some.group("Bakers " + UUID.randomUUID(), null, founded);
        gus = some.coordinator(group, "Gus", founded);
        ada = some.reachable(group, "Ada", founded);
    }

    @Test
    void whoeverTookPartInTwoOfTheLastThreeMonthsTakesPartRegularly() {
        some.month(group, lastMonth.minusMonths(2), ada);
        some.month(group, lastMonth.minusMonths(1), gusThemself());
        assertThat(standingOf("Ada")).isEqualTo(Standing.OCCASIONAL);

        some.month(group, lastMonth, ada);

        assertThat(standingOf("Ada")).isEqualTo(Standing.REGULAR);
    }

    @Test
    void whoeverHasNotComeForThreeMonthsIsSaidToRest() {
        some.month(group, lastMonth.minusMonths(3), ada);
        some.month(group, lastMonth.minusMonths(2), gusThemself());
        some.month(group, lastMonth.minusMonths(1), gusThemself());
        some.month(group, lastMonth, gusThemself());

        assertThat(standingOf("Ada")).isEqualTo(Standing.RESTING);
    }

    @Test
    void aMonthWithoutAMeetingCountsForNobody() {
        some.month(group, lastMonth.minusMonths(3), ada);
        some.month(group, lastMonth.minusMonths(2));
        some.month(group, lastMonth.minusMonths(1));
        some.month(group, lastMonth, ada);

        assertThat(standingOf("Ada")).isEqualTo(Standing.REGULAR);
    }

    @Test
    void monthsOfAPauseDoNotCountAndWhoeverPausesIsSaidToPause() {
        some.month(group, lastMonth.minusMonths(4), ada);
        some.month(group, lastMonth.minusMonths(3), ada);
        pause(lastMonth.minusMonths(2).atDay(3), null);
        some.month(group, lastMonth.minusMonths(2), gusThemself());
        some.month(group, lastMonth.minusMonths(1), gusThemself());
        assertThat(standingOf("Ada")).isEqualTo(Standing.PAUSED);

        actors.as(
                gus,
                () -> pauses.end(
                        group,
                        pauses.of(group).get(0).id(),
                        lastMonth.minusMonths(1).atDay(20)));

        assertThat(standingOf("Ada")).isEqualTo(Standing.REGULAR);
    }

    @Test
    void whoeverIsRegularAndNoMemberIsThoughtOfOnceHoweverManyGroupsTheyAreIn() {
        var other = some.group("Millers " + UUID.randomUUID(), null, founded);
        some.month(group, lastMonth.minusMonths(1), ada);
        some.month(group, lastMonth, ada);
        some.month(other, lastMonth.minusMonths(1), ada);
        some.month(other, lastMonth, ada);

        assertThat(invitationsOf(ada)).singleElement().satisfies(invitation -> {
            assertThat(invitation.group()).isEqualTo(group);
            assertThat(invitation.status()).isEqualTo(InvitationStatus.OPEN);
        });
    }

    @Test
    void aMemberIsNotInvited() {
        actors.as(Actor.OFFICE, () -> register.enterWorkerMember(ada, founded));

        some.month(group, lastMonth.minusMonths(1), ada);
        some.month(group, lastMonth, ada);

        assertThat(invitationsOf(ada)).isEmpty();
        assertThat(lines()).filteredOn(Line::member).extracting(Line::name).containsExactly("Ada");
    }

    @Test
    void aGuestWhoKeepsComingIsThoughtOfToo() {
        var mina = actors.as(Actor.OFFICE, () -> register.enterPerson(new NewPerson("Mina", null, null, null)));

        some.month(group, lastMonth.minusMonths(1), mina);
        some.month(group, lastMonth, mina);

        assertThat(invitationsOf(mina)).hasSize(1);
    }

    @Test
    void whatIsCorrectedAfterwardsIsLookedAtAnew() {
        some.month(group, lastMonth.minusMonths(1), ada);
        var number = some.month(group, lastMonth, ada);

        actors.as(gus, () -> participation.mark(number, ada, false));

        assertThat(standingOf("Ada")).isEqualTo(Standing.OCCASIONAL);
    }

    @Test
    void aGroupThatIsClosedSaysNothingOfAnybody() {
        some.month(group, lastMonth.minusMonths(1), gusThemself());
        some.close(group, settings.today());

        some.month(group, lastMonth, ada);

        assertThat(actors.as(PRIYA, () -> desk.of(group))).isEmpty();
    }

    @Test
    void whoeverHasLeftIsNotOnTheListAnyMore() {
        some.month(group, lastMonth.minusMonths(1), ada);
        actors.as(gus, () -> groups.release(group, ada, settings.today(), "Moved away."));

        some.month(group, lastMonth, gusThemself());

        assertThat(lines()).extracting(Line::name).containsExactly("Gus");
    }

    @Test
    void howPeopleTakePartIsNoBusinessOfWhoeverDoesNotCoordinateTheGroup() {
        some.month(group, lastMonth, ada);
        var hal = some.coordinator(some.group("Others " + UUID.randomUUID(), null, founded), "Hal", founded);

        assertThat(actors.as(hal, () -> desk.of(group))).isEmpty();
        assertThat(actors.as(new Actor(ada, "Ada", Set.of()), () -> desk.of(group)))
                .isEmpty();
        assertThatThrownBy(() -> actors.as(hal, () -> attendances.lately(group, 3)))
                .isInstanceOf(NotFound.class);
    }

    private PersonId gusThemself() {
        return Objects.requireNonNull(gus.person());
    }

    private void pause(LocalDate from, @Nullable LocalDate last) {
        actors.as(gus, () -> pauses.note(group, ada, WhyPause.ILLNESS, from, last));
    }

    private Standing standingOf(String name) {
        return lines().stream()
                .filter(line -> line.name().equals(name))
                .map(Line::standing)
                .findFirst()
                .orElseThrow();
    }

    private List<Line> lines() {
        return actors.as(gus, () -> desk.of(group));
    }

    private List<Invitation> invitationsOf(PersonId person) {
        return invitations.findByPerson(person.value());
    }
}
