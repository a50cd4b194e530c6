package coop.workers.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.register.OfficerDesk.Appointment;
import coop.workers.register.OfficerDesk.OfficerAlteration;
import coop.workers.register.OfficerDesk.Seat;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class OfficerDeskTest {

    private static final Actor SECRETARY = new Actor(PersonId.random(), "Marged", Set.of(Role.SECRETARY));
    private static final Actor COORDINATOR = new Actor(PersonId.random(), "Gus", Set.of(Role.GROUP_COORDINATOR));
    private static final AtomicInteger TIMES = new AtomicInteger();

    @Autowired
    OfficerDesk desk;

    @Autowired
    CurrentActor currentActor;

    private final LocalDate start = aTimeOfItsOwn();
    private final String name = "Dee " + UUID.randomUUID();

    @Test
    void everySeatIsListedTheVacantOnesToo() {
        appoint(director(3, start));

        var seats = currentActor.as(COORDINATOR, () -> desk.seatsOn(start));

        assertThat(seats).extracting(Seat::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(seats.get(0).holder()).isNull();
        assertThat(Objects.requireNonNull(seats.get(2).holder()).name()).isEqualTo(name);
    }

    @Test
    void whoIsToComeWhoIsThereAndWhoIsGoneAreToldApart() {
        appoint(director(4, start));
        var after = start.plusYears(2);

        currentActor.as(COORDINATOR, () -> {
            assertThat(desk.appointedAfter(start.minusDays(1)))
                    .extracting(OfficerEntry::name)
                    .contains(name);
            assertThat(desk.on(start)).extracting(OfficerEntry::name).contains(name);
            assertThat(desk.before(after)).extracting(OfficerEntry::name).contains(name);
            assertThat(desk.on(after)).extracting(OfficerEntry::name).doesNotContain(name);
        });
    }

    @Test
    void appointingAndLeavingEarlyAreKeptWithTheirReasons() {
        var officer = appoint(director(5, start));
        currentActor.as(SECRETARY, () -> desk.endTerm(officer, start.plusMonths(2), "Moved abroad"));

        assertThat(currentActor.as(SECRETARY, desk::alterations))
                .filteredOn(altered -> altered.name().equals(name))
                .extracting(OfficerAlteration::alteration)
                .extracting(Alteration::particular, Alteration::was, Alteration::became, Alteration::reason)
                .containsExactly(
                        tuple(
                                Particular.LAST_DAY,
                                start.plusYears(1).toString(),
                                start.plusMonths(2).toString(),
                                "Moved abroad"),
                        tuple(Particular.APPOINTED, "", start.toString(), "Elected at the annual meeting"));
    }

    @Test
    void whoMayOnlyInspectReadsNeitherMailAddressesNorReasons() {
        var officer = appoint(director(6, start));
        currentActor.as(SECRETARY, () -> desk.endTerm(officer, start.plusMonths(2), "Fell ill"));

        currentActor.as(COORDINATOR, () -> {
            assertThat(desk.before(start.plusYears(1)))
                    .filteredOn(entry -> entry.name().equals(name))
                    .singleElement()
                    .satisfies(entry -> {
                        assertThat(entry.endedWhy()).isNull();
                        assertThat(entry.email()).isNull();
                    });
            assertThat(desk.alterations()).isEmpty();
        });
    }

    @Test
    void onlyTheSecretaryAppoints() {
        for (var role : List.of(Role.MEMBERSHIP_TEAM, Role.BOARD, Role.TREASURER, Role.GROUP_COORDINATOR)) {
            var actor = new Actor(PersonId.random(), "Somebody", Set.of(role));

            assertThatThrownBy(() -> currentActor.as(actor, () -> desk.appoint(director(1, start), "Because")))
                    .isInstanceOf(NotFound.class);
            assertThat(currentActor.as(actor, desk::isOpenForWriting)).isFalse();
        }
    }

    @Test
    void anOfficerStandsInTheRegisterWithAnAddressAndAReason() {
        var without =
                new Appointment(new NewPerson(name, null, null, null), Office.TREASURER, null, false, start, null);

        assertThatThrownBy(() -> currentActor.as(SECRETARY, () -> desk.appoint(without, " ")))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.problems())
                        .containsExactly(
                                Problem.at("address", "register.problem.required"),
                                Problem.at("reason", "register.problem.required")));
    }

    private RegisterDesk.OfficerId appoint(Appointment appointment) {
        return currentActor.as(SECRETARY, () -> desk.appoint(appointment, "Elected at the annual meeting"));
    }

    private Appointment director(@Nullable Integer seat, LocalDate from) {
        return new Appointment(
                new NewPerson(name, null, null, "3 Mill Lane"), Office.DIRECTOR, seat, false, from, from.plusYears(1));
    }

    /** A date so far ahead that no other test appoints anybody then: seats are the same for all. */
    private static LocalDate aTimeOfItsOwn() {
        return LocalDate.of(4100, 1, 1).plusYears(10L * TIMES.incrementAndGet());
    }
}
