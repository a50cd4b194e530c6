package coop.workers.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.register.MemberDesk.Corrected;
import coop.workers.register.MemberDetail.NotifiedSince;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Money;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class MemberDeskTest {

    private static final Actor TEAM = new Actor(PersonId.random(), "Priya", Set.of(Role.MEMBERSHIP_TEAM));
    private static final Actor COORDINATOR = new Actor(PersonId.random(), "Gus", Set.of(Role.GROUP_COORDINATOR));
    private static final LocalDate ENTERED = LocalDate.of(2024, 3, 1);

    @Autowired
    MemberDesk desk;

    @Autowired
    RegisterDesk register;

    @Autowired
    StatutoryRegister statutory;

    @Autowired
    SomeMembers some;

    @Autowired
    CurrentActor currentActor;

    private MemberNumber coop;

    @BeforeEach
    void aCoop() {
        coop = some.coop("Calder Bikes", ENTERED);
    }

    @Test
    void aNewRepresentativeIsKeptWithTheReasonAndTheOneBefore() {
        asTeam(() -> desk.changeRepresentative(
                coop, new NewPerson("Noor Ahmed", null, null, null), ENTERED.plusMonths(3), "Rae has left the co-op"));

        assertThat(seen().representatives())
                .extracting(MemberDetail.Represented::name, MemberDetail.Represented::until)
                .containsExactly(tuple("Rae of Calder Bikes", ENTERED.plusMonths(3)), tuple("Noor Ahmed", null));
        assertThat(seen().alterations()).singleElement().satisfies(altered -> {
            assertThat(altered.particular()).isEqualTo(Particular.REPRESENTATIVE);
            assertThat(altered.was()).isEqualTo("Rae of Calder Bikes");
            assertThat(altered.became()).isEqualTo("Noor Ahmed");
            assertThat(altered.reason()).isEqualTo("Rae has left the co-op");
            assertThat(altered.by()).isEqualTo("Priya");
        });
    }

    @Test
    void nobodyIsLeftInTheRegisterByAChangeThatWasRefused() {
        var name = "Nobody " + UUID.randomUUID();
        var email = new EmailAddress(UUID.randomUUID() + "@nobody.example");

        assertThatThrownBy(() -> asTeam(() -> desk.changeRepresentative(
                        coop, new NewPerson(name, email, null, null), ENTERED.minusDays(1), "Too early")))
                .isInstanceOf(Rejection.class);

        var again = currentActor.as(TEAM, () -> register.enterPerson(new NewPerson("Another", email, null, null)));
        assertThat(currentActor.as(TEAM, () -> register.person(again)))
                .hasValueSatisfying(person -> assertThat(person.fullName()).isEqualTo("Another"));
    }

    @Test
    void aMoveIsKeptWithBothAddresses() {
        asTeam(() -> desk.changePostalAddress(coop, " 9 New Street ", "They moved"));

        assertThat(seen().postalAddress()).isEqualTo("9 New Street");
        assertThat(seen().alterations())
                .extracting(Alteration::particular, Alteration::was, Alteration::became)
                .containsExactly(tuple(Particular.POSTAL_ADDRESS, "12 Canal Street", "9 New Street"));
    }

    @Test
    void anElectronicAddressIsNotifiedForItsPurposesAndWithdrawnWithoutBeingForgotten() {
        var invoices = new EmailAddress("invoices@calder.example");
        asTeam(() -> desk.notifyAddress(coop, invoices, Set.of(NotifiedPurpose.INVOICES), "Asked for by letter"));
        asTeam(() -> desk.withdrawAddress(coop, new EmailAddress("Invoices@calder.example"), "It bounced"));

        assertThat(seen().notified())
                .extracting(NotifiedSince::notified)
                .contains(new Notified("invoices@calder.example", Set.of(NotifiedPurpose.INVOICES)));
        assertThat(seen().notified())
                .filteredOn(one -> one.withdrawn() != null)
                .extracting(one -> one.notified().address())
                .containsExactly("invoices@calder.example");
        assertThat(seen().alterations())
                .extracting(Alteration::reason)
                .containsExactly("It bounced", "Asked for by letter");
    }

    @Test
    void anAddressForNothingIsRefused() {
        assertThatThrownBy(() ->
                        asTeam(() -> desk.notifyAddress(coop, new EmailAddress("a@b.example"), Set.of(), "No use")))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.problems())
                        .containsExactly(Problem.at("purposes", "register.problem.no-purpose")));
    }

    @Test
    void aSlipIsCorrectedAndOnlyWhatDiffersStandsInTheHistory() {
        var number = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

        asTeam(() -> desk.correct(
                coop,
                new Corrected(
                        "Calder Bicycles",
                        new Corrected.Body(LegalForm.SOCIETY, Registrar.FCA_MUTUALS, number, "", ""),
                        ""),
                "Misread the certificate"));

        assertThat(seen().name()).isEqualTo("Calder Bicycles");
        assertThat(seen().alterations())
                .extracting(Alteration::particular)
                .containsExactlyInAnyOrder(Particular.NAME, Particular.REGISTERED_NUMBER);
    }

    @Test
    void anotherCoopsNumberCannotBeTaken() {
        var other = currentActor.as(TEAM, () -> statutory.member(some.coop("Other", ENTERED)));
        var taken = Objects.requireNonNull(other.body()).registeredNumber();

        assertThatThrownBy(() -> asTeam(() -> desk.correct(
                        coop,
                        new Corrected(
                                "Calder Bikes",
                                new Corrected.Body(
                                        LegalForm.SOCIETY,
                                        taken.registrar(),
                                        Objects.requireNonNull(taken.number()),
                                        "",
                                        ""),
                                ""),
                        "Wrong")))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.problems())
                        .containsExactly(Problem.at("registeredNumber", "register.problem.number-known")));
        assertThat(seen().alterations()).isEmpty();
    }

    @Test
    void furtherSharesArePaidUpAtTheValueSettled() {
        asTeam(() -> desk.takeShares(coop, 4, ENTERED.plusYears(1), "Bought at the annual meeting"));

        assertThat(Objects.requireNonNull(seen().property()).shares())
                .extracting(MemberDetail.Shares::number, MemberDetail.Shares::paid)
                .containsExactly(tuple(1, Money.ofPounds(1)), tuple(4, Money.ofPounds(4)));
        assertThat(seen().alterations())
                .extracting(Alteration::was, Alteration::became)
                .containsExactly(tuple("1", "5"));
        assertThatThrownBy(() -> asTeam(() -> desk.takeShares(coop, 1, ENTERED.minusDays(1), "Too early")))
                .isInstanceOf(Rejection.class);
    }

    @Test
    void ceasingStandsInTheHistoryWithItsReason() {
        asTeam(() -> register.ceaseMembership(coop, ENTERED.plusYears(1), "Wound up"));

        assertThat(seen().alterations())
                .extracting(Alteration::particular, Alteration::became, Alteration::reason)
                .contains(tuple(Particular.CEASED_ON, ENTERED.plusYears(1).toString(), "Wound up"));
    }

    @Test
    void nothingIsChangedWithoutAReason() {
        var changes = List.<Runnable>of(
                () -> desk.changePostalAddress(coop, "9 New Street", " "),
                () -> desk.notifyAddress(coop, new EmailAddress("a@b.example"), Set.of(NotifiedPurpose.VOTING), ""),
                () -> desk.withdrawAddress(coop, new EmailAddress("a@b.example"), ""),
                () -> desk.takeShares(coop, 1, ENTERED, ""),
                () -> desk.correct(coop, new Corrected("Calder", null, ""), ""),
                () -> desk.changeRepresentative(coop, new NewPerson("X", null, null, null), ENTERED, ""));

        assertThat(changes).allSatisfy(change -> assertThatThrownBy(() -> asTeam(change))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.problems())
                        .contains(Problem.at("reason", "register.problem.required"))));
    }

    @Test
    void whoMayOnlyInspectSeesTheEntryAsItStandsAndChangesNothing() {
        asTeam(() -> desk.changeRepresentative(
                coop, new NewPerson("Noor Ahmed", null, null, null), ENTERED.plusMonths(3), "Rae was ill"));
        asTeam(() -> desk.withdrawAddress(coop, some.emailOf("Calder Bikes"), "Closed"));

        var inspected = currentActor.as(COORDINATOR, () -> statutory.member(coop));

        assertThat(inspected.representatives())
                .extracting(MemberDetail.Represented::name)
                .containsExactly("Noor Ahmed");
        assertThat(inspected.notified()).isEmpty();
        assertThat(inspected.alterations()).isEmpty();
        assertThat(inspected.renewsOn()).isNull();
        assertThat(inspected.property()).isNull();
        assertThatThrownBy(() -> currentActor.as(COORDINATOR, () -> desk.changePostalAddress(coop, "", "")))
                .isInstanceOf(NotFound.class);
    }

    private MemberDetail seen() {
        return currentActor.as(TEAM, () -> statutory.member(coop));
    }

    private void asTeam(Runnable work) {
        currentActor.as(TEAM, work);
    }
}
