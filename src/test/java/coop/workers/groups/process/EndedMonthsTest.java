package coop.workers.groups.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.groups.AttendanceKept;
import coop.workers.groups.ParticipationDesk;
import coop.workers.groups.PauseDesk;
import coop.workers.groups.SomeGroups;
import coop.workers.groups.WhyPause;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.WholeDatabase;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long it is kept who took part. */
@OfficeTest
class EndedMonthsTest {

    private static final Actor PRIYA = new Actor(PersonId.random(), "Priya", Set.of(Role.MEMBERSHIP_TEAM));

    @Autowired
    EndedMonths ended;

    @Autowired
    AttendanceKept attendance;

    @Autowired
    ParticipationDesk desk;

    @Autowired
    PauseDesk pauses;

    @Autowired
    SomeGroups some;

    @Autowired
    RegisterDesk register;

    @Autowired
    CurrentActor actors;

    @Autowired
    Settings settings;

    @Autowired
    WholeDatabase database;

    private final String name = "Passing Guest " + UUID.randomUUID();
    private String group;
    private PersonId member;
    private YearMonth thisMonth;

    @BeforeEach
    void aGroup() {
        thisMonth = YearMonth.from(settings.today());
        group = some.group("Bakers " + UUID.randomUUID(), null, settings.today().minusYears(4));
        member = some.member(group, "Ada", settings.today().minusYears(4));
    }

    @Test
    void nothingOfAGuestIsLeftOnceTheMonthIsNoLongerKept() {
        var guest = guest();
        var number = some.month(group, thisMonth.minusMonths(26), member, guest);
        actors.as(PRIYA, () -> desk.mark(number, guest, false));
        assertThat(database.tablesThatMention(name)).contains("register.person", "casework.timeline_entry");

        ended.letGo();

        assertThat(database.tablesThatMention(name)).isEmpty();
        assertThat(actors.as(PRIYA, () -> desk.sheet(number))).isEmpty();
        assertThat(actors.as(Actor.OFFICE, () -> register.person(member))).isPresent();
    }

    @Test
    void whatIsNotOldEnoughIsKept() {
        var number = some.month(group, thisMonth.minusMonths(23), member, guest());

        ended.letGo();

        assertThat(actors.as(PRIYA, () -> desk.sheet(number))).isPresent();
        assertThat(database.tablesThatMention(name)).isNotEmpty();
    }

    @Test
    void aGuestWhoCameAgainIsKept() {
        var guest = guest();
        some.month(group, thisMonth.minusMonths(26), guest);
        some.month(group, thisMonth.minusMonths(1), guest);

        ended.letGo();

        assertThat(actors.as(Actor.OFFICE, () -> register.person(guest))).isPresent();
    }

    @Test
    void pausesOfLongAgoAreForgotten() {
        var today = settings.today();
        actors.as(
                Actor.OFFICE,
                () -> pauses.note(group, member, WhyPause.ILLNESS, today.minusMonths(40), today.minusMonths(30)));

        assertThat(actors.as(Actor.OFFICE, attendance::letGoOfPauses)).isPositive();

        assertThat(actors.as(Actor.OFFICE, attendance::letGoOfPauses)).isZero();
    }

    @Test
    void onlyTheOfficeItselfLetsGo() {
        var number = some.month(group, thisMonth.minusMonths(26), member);

        assertThatThrownBy(() -> actors.as(PRIYA, attendance::keptLongEnough)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> actors.as(PRIYA, () -> attendance.letGo(number)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> actors.as(PRIYA, attendance::letGoOfPauses)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> actors.as(PRIYA, () -> register.forgetUnlessKnown(member)))
                .isInstanceOf(NotFound.class);
    }

    private PersonId guest() {
        var email = new EmailAddress("guest-" + UUID.randomUUID() + "@guests.example");
        return actors.as(Actor.OFFICE, () -> register.enterPerson(new NewPerson(name, email, null, null)));
    }
}
