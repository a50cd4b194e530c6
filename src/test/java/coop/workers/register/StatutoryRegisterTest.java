package coop.workers.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.register.RegisterDesk.NewCoopMember;
import coop.workers.register.RegisterDesk.NewOfficer;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.register.RegisterFilter.Standing;
import coop.workers.register.RegisterOrder.Column;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Money;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.testing.OfficeTest;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class StatutoryRegisterTest {

    private static final Actor BOARD_MEMBER = new Actor(PersonId.random(), "Ben", Set.of(Role.BOARD));
    private static final Actor MEMBER = new Actor(PersonId.random(), "Mona", Set.of());
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 10);

    @Autowired
    StatutoryRegister statutory;

    @Autowired
    OfficerDesk officers;

    @Autowired
    RegisterDesk register;

    @Autowired
    CurrentActor currentActor;

    /** Stands in the name of everything a test enters, so that it finds its own entries only. */
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private MemberNumber weavers;
    private MemberNumber bakers;
    private MemberNumber worker;

    @BeforeEach
    void threeMembersOfWhomOneHasLeft() {
        weavers = asOffice(() -> register.enterCoop(coop("Weavers", FIRST)));
        bakers = asOffice(() -> register.enterCoop(coop("Bakers", FIRST.plusMonths(1))));
        worker = asOffice(() -> register.enterWorkerMember(person("Ola"), FIRST.plusMonths(2)));
        currentActor.as(
                Actor.OFFICE, () -> register.ceaseMembership(bakers, FIRST.plusMonths(6), "Merged with another co-op"));
    }

    @Test
    void theFullViewTellsSharesAndWhatWasPaidOnThem() {
        var entries = currentActor.as(
                BOARD_MEMBER, () -> statutory.full(mine(Standing.MEMBER), RegisterOrder.BY_NUMBER, 0, 50));

        assertThat(entries).extracting(entry -> entry.inspected().number()).containsExactly(weavers, worker);
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.shares()).isEqualTo(1);
            assertThat(entry.paid()).isEqualTo(Money.ofPounds(1));
        });
    }

    @Test
    void theInspectionViewHasEverythingButSharesAndProperty() {
        var entry = currentActor
                .as(MEMBER, () -> statutory.inspect(mine(Standing.MEMBER), RegisterOrder.BY_NUMBER, 0, 50))
                .get(0);

        assertThat(entry.name()).isEqualTo("Weavers " + mark);
        assertThat(entry.postalAddress()).isEqualTo("12 Canal Street");
        assertThat(entry.notified())
                .containsExactly(new Notified("weavers@" + mark + ".example", Set.of(NotifiedPurpose.values())));
        assertThat(entry.representative()).isEqualTo("Rae " + mark);
        assertThat(entry.enteredOn()).isEqualTo(FIRST);
        assertThat(Arrays.stream(RegisterEntry.class.getRecordComponents()).map(RecordComponent::getName))
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).matches(".*(share|paid|property).*"));
    }

    @Test
    void aMemberMayInspectButNotReadInFull() {
        assertThatThrownBy(() -> currentActor.as(
                        MEMBER, () -> statutory.full(mine(Standing.MEMBER), RegisterOrder.BY_NUMBER, 0, 50)))
                .isInstanceOf(NotFound.class);
        assertThat(currentActor.as(MEMBER, () -> statutory.member(weavers)).property())
                .isNull();
        assertThat(currentActor
                        .as(BOARD_MEMBER, () -> statutory.member(weavers))
                        .property())
                .isNotNull();
    }

    @Test
    void whoIsNotSignedInSeesNothing() {
        var outside = Actor.outside("Somebody");

        assertThatThrownBy(() -> currentActor.as(
                        outside, () -> statutory.inspect(mine(Standing.EITHER), RegisterOrder.BY_NUMBER, 0, 50)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> currentActor.as(outside, () -> statutory.member(weavers)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> currentActor.as(outside, () -> officers.on(FIRST)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoHasLeftStaysInTheRegisterWithTheDateAndHoldsNoShare() {
        var former = currentActor.as(
                BOARD_MEMBER, () -> statutory.full(mine(Standing.FORMER), RegisterOrder.BY_NUMBER, 0, 50));

        assertThat(former).singleElement().satisfies(entry -> {
            assertThat(entry.inspected().number()).isEqualTo(bakers);
            assertThat(entry.inspected().ceasedOn()).isEqualTo(FIRST.plusMonths(6));
            assertThat(entry.shares()).isZero();
            assertThat(entry.inspected().representative()).isNull();
        });
    }

    @Test
    void theRegisterCanBeReadAsOfADay() {
        var before = new RegisterFilter(mark, null, Standing.MEMBER, FIRST.plusMonths(1));

        assertThat(currentActor.as(MEMBER, () -> statutory.inspect(before, RegisterOrder.BY_NUMBER, 0, 50)))
                .extracting(RegisterEntry::number)
                .containsExactly(weavers, bakers);
        assertThat(currentActor.as(MEMBER, () -> statutory.count(before))).isEqualTo(2);
    }

    @Test
    void filtersOrderAndPagesAreKeptTogether() {
        var workers = new RegisterFilter(mark, MemberClass.WORKER_MEMBER, Standing.EITHER, FIRST.plusYears(1));
        var byNameDown = new RegisterOrder(Column.NAME, false);

        currentActor.as(MEMBER, () -> {
            assertThat(statutory.inspect(workers, RegisterOrder.BY_NUMBER, 0, 50))
                    .extracting(RegisterEntry::number)
                    .containsExactly(worker);
            assertThat(statutory.inspect(mine(Standing.EITHER), byNameDown, 0, 2))
                    .extracting(RegisterEntry::number)
                    .containsExactly(weavers, worker);
            assertThat(statutory.inspect(mine(Standing.EITHER), byNameDown, 2, 2))
                    .extracting(RegisterEntry::number)
                    .containsExactly(bakers);
        });
    }

    @Test
    void everyColumnCanBeOrderedByBothWays() {
        for (var column : Column.values()) {
            for (var ascending : new boolean[] {true, false}) {
                var order = new RegisterOrder(column, ascending);

                assertThat(currentActor.as(MEMBER, () -> statutory.inspect(mine(Standing.EITHER), order, 0, 50)))
                        .hasSize(3);
            }
        }
    }

    @Test
    void whatIsTypedIsSearchedForAsItStands() {
        for (var typed : new String[] {"%", "' or 1=1 --", "${7*7}", "\\"}) {
            var filter = new RegisterFilter(mark + typed, null, Standing.EITHER, FIRST.plusYears(1));

            assertThat(currentActor.as(MEMBER, () -> statutory.count(filter))).isZero();
        }
    }

    @Test
    void aMemberOfTwoTimesHasTwoEntriesUnderOneNumber() {
        var coop = asOffice(() -> coop("Turners", FIRST));
        var turners = asOffice(() -> register.enterCoop(coop));
        currentActor.as(
                Actor.OFFICE, () -> register.ceaseMembership(turners, FIRST.plusMonths(3), "Dormant for a while"));
        asOffice(() -> register.enterCoop(again(coop, FIRST.plusMonths(9))));

        assertThat(currentActor.as(
                        MEMBER, () -> statutory.inspect(mine(Standing.EITHER), RegisterOrder.BY_NUMBER, 0, 50)))
                .filteredOn(entry -> entry.number().equals(turners))
                .extracting(RegisterEntry::enteredOn)
                .containsExactly(FIRST, FIRST.plusMonths(9));
    }

    @Test
    void theAnnualReturnCountsMembersOfEachClassOnADay() {
        var day = LocalDate.of(1925, 6, 1);
        asOffice(() -> register.enterCoop(coop("Pioneers", day)));

        assertThat(currentActor.as(MEMBER, () -> statutory.membersOn(day)))
                .containsEntry(MemberClass.COOP_MEMBER, 1)
                .containsEntry(MemberClass.WORKER_MEMBER, 0);
        assertThat(currentActor.as(MEMBER, () -> statutory.membersOn(day.minusDays(1))))
                .containsEntry(MemberClass.COOP_MEMBER, 0);
    }

    @Test
    void officersAreListedWithTheirOfficeTheirAddressAndTheirTerm() {
        var start = LocalDate.of(9000, 1, 1);
        var person = asOffice(() -> person("Dee"));
        currentActor.as(Actor.OFFICE, () -> {
            register.appoint(NewOfficer.elected(person, 7, start));
            register.appoint(NewOfficer.to(Office.SECRETARY, person, start));
        });

        assertThat(currentActor.as(MEMBER, () -> officers.on(start)))
                .filteredOn(officer -> officer.person().equals(person))
                .extracting(OfficerEntry::office)
                .containsExactly(Office.DIRECTOR, Office.SECRETARY);
    }

    @Test
    void aMemberThatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> currentActor.as(MEMBER, () -> statutory.member(new MemberNumber(2_000_000_000))))
                .isInstanceOf(NotFound.class);
    }

    private RegisterFilter mine(Standing standing) {
        return new RegisterFilter(mark, null, standing, FIRST.plusYears(1));
    }

    private <T> T asOffice(Supplier<T> work) {
        return currentActor.as(Actor.OFFICE, work);
    }

    private PersonId person(String name) {
        return register.enterPerson(new NewPerson(name + " " + mark, null, null, "3 Mill Lane"));
    }

    private static NewCoopMember again(NewCoopMember coop, LocalDate enteredOn) {
        return new NewCoopMember(
                coop.name(),
                coop.legalForm(),
                coop.registeredNumber(),
                coop.postalAddress(),
                coop.email(),
                coop.website(),
                coop.nomineeName(),
                coop.representative(),
                enteredOn,
                enteredOn.plusYears(1));
    }

    private NewCoopMember coop(String name, LocalDate enteredOn) {
        return new NewCoopMember(
                name + " " + mark,
                LegalForm.SOCIETY,
                new RegisteredNumber(
                        Registrar.FCA_MUTUALS, UUID.randomUUID().toString().substring(0, 8)),
                "12 Canal Street",
                new EmailAddress(name.toLowerCase(Locale.ROOT) + "@" + mark + ".example"),
                null,
                null,
                person("Rae"),
                enteredOn,
                enteredOn.plusYears(1));
    }
}
