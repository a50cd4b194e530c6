package coop.workers.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.register.RegisterDesk.KnownCoop;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.register.RegisterDesk.NewCoopMember;
import coop.workers.register.RegisterDesk.NewOfficer;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.register.RegisterDesk.Person;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class RegisterDeskTest {

    private static final Actor TEAM = new Actor(PersonId.random(), "Priya", Set.of(Role.MEMBERSHIP_TEAM));
    private static final Actor SECRETARY = new Actor(PersonId.random(), "Marged", Set.of(Role.SECRETARY));
    private static final AtomicInteger TIMES = new AtomicInteger();
    private static final LocalDate ENTERED = LocalDate.of(2024, 3, 1);

    @Autowired
    RegisterDesk register;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    StatutoryRegister statutory;

    @Test
    void aCoopIsEnteredWithANumberOfItsOwnAndIsFoundAgainByItsRegisteredNumber() {
        var number = aNumber();

        var first = asTeam(() -> register.enterCoop(aCoop(number)));
        var second = asTeam(() -> register.enterCoop(aCoop(aNumber())));

        assertThat(second).isNotEqualTo(first);
        assertThat(asTeam(() -> register.coopWith(number))).hasValueSatisfying(known -> {
            assertThat(known.number()).isEqualTo(first);
            assertThat(known.memberNow()).isTrue();
        });
    }

    @Test
    void aSecondCoopOfTheSameNumberIsRefused() {
        var number = aNumber();
        asTeam(() -> register.enterCoop(aCoop(number)));

        assertThatThrownBy(() -> asTeam(() -> register.enterCoop(aCoop(number))))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(keysOf(refused))
                        .containsExactly("register.problem.member-already"));
    }

    @Test
    void theSameNumberAtAnotherRegistrarIsAnotherCoop() {
        var digits = aNumber().number();

        asTeam(() -> register.enterCoop(aCoop(new RegisteredNumber(Registrar.COMPANIES_HOUSE, digits))));
        asTeam(() -> register.enterCoop(aCoop(new RegisteredNumber(Registrar.FCA_MUTUALS, digits))));

        assertThat(asTeam(() -> register.coopWith(new RegisteredNumber(Registrar.FCA_MUTUALS, digits))))
                .isPresent();
    }

    @Test
    void anyNumberOfCoopsMayHaveNoRegisteredNumber() {
        var first = asTeam(() -> register.enterCoop(aCoop(RegisteredNumber.NONE)));
        var second = asTeam(() -> register.enterCoop(aCoop(RegisteredNumber.NONE)));

        assertThat(second).isNotEqualTo(first);
        assertThat(asTeam(() -> register.coopWith(RegisteredNumber.NONE))).isEmpty();
    }

    @Test
    void ofTwoWhoEnterTheSameCoopAtOnceOneSucceedsAndTheOtherIsToldWhy() throws Exception {
        var number = aNumber();
        var coops = List.of(aCoop(number), aCoop(number));
        var together = new CyclicBarrier(2);
        List<Object> outcomes = new ArrayList<>();

        var pool = Executors.newFixedThreadPool(2);
        try {
            var attempts = coops.stream()
                    .<Callable<Object>>map(coop -> () -> {
                        together.await();
                        try {
                            return asTeam(() -> register.enterCoop(coop));
                        } catch (Rejection refused) {
                            return refused;
                        }
                    })
                    .toList();
            for (var attempt : pool.invokeAll(attempts)) {
                outcomes.add(attempt.get());
            }
        } finally {
            pool.shutdown();
        }

        assertThat(outcomes).hasAtLeastOneElementOfType(MemberNumber.class).hasAtLeastOneElementOfType(Rejection.class);
    }

    @Test
    void whoComesBackKeepsTheirNumberAndTheirHistory() {
        var number = aNumber();
        var member = asTeam(() -> register.enterCoop(aCoop(number)));
        asTeam(() -> register.ceaseMembership(member, ENTERED.plusYears(1), "Wound down its trade"));
        assertThat(asTeam(() -> register.coopWith(number)))
                .hasValueSatisfying(known -> assertThat(known.memberNow()).isFalse());

        var again = asTeam(() -> register.enterCoop(aCoop(number, "Calder Bikes Reborn", ENTERED.plusYears(2))));

        assertThat(again).isEqualTo(member);
        assertThat(detail(member).periods())
                .extracting(MemberDetail.Period::enteredOn, MemberDetail.Period::ceasedOn)
                .containsExactly(tuple(ENTERED, ENTERED.plusYears(1)), tuple(ENTERED.plusYears(2), null));
        assertThat(detail(member).name()).isEqualTo("Calder Bikes Reborn");
    }

    @Test
    void whoComesBackCannotHaveDoneSoBeforeTheyLeft() {
        var number = aNumber();
        var member = asTeam(() -> register.enterCoop(aCoop(number)));
        asTeam(() -> register.ceaseMembership(member, ENTERED.plusYears(1), "Left"));

        assertThatThrownBy(() -> asTeam(() -> register.enterCoop(aCoop(number, "Again", ENTERED.plusMonths(6)))))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(keysOf(refused))
                        .containsExactly("register.problem.entered-before-ceased"));
    }

    @Test
    void aMemberHasOneRepresentativeAtATimeAndKeepsTheHistory() {
        var member = asTeam(() -> register.enterCoop(aCoop(aNumber())));
        var next = aPerson("Noor Ahmed");

        asTeam(() -> register.changeRepresentative(member, next, ENTERED.plusMonths(3), "Took over the books"));

        assertThat(detail(member).representatives())
                .extracting(MemberDetail.Represented::until)
                .containsExactly(ENTERED.plusMonths(3), null);
        assertThat(detail(member).representatives().get(1).name()).isEqualTo("Noor Ahmed");
        assertThatThrownBy(() -> asTeam(() -> register.changeRepresentative(
                        member, aPerson("Too Early"), ENTERED.plusMonths(2), "Later than the last")))
                .isInstanceOf(Rejection.class);
    }

    @Test
    void anUnincorporatedBodyNeedsANominee() {
        var coop = new NewCoopMember(
                "The Allotment Collective",
                LegalForm.UNINCORPORATED,
                RegisteredNumber.NONE,
                "1 Plot Lane, Leeds",
                null,
                null,
                null,
                aPerson("Sam Field"),
                ENTERED,
                ENTERED.plusYears(1));

        assertThatThrownBy(() -> asTeam(() -> register.enterCoop(coop)))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("nomineeName"));
    }

    @Test
    void tooLongATextIsRefusedWithItsLimitBeforeTheDatabaseSeesIt() {
        assertThatThrownBy(() -> asTeam(() -> register.enterCoop(aCoop(aNumber(), "x".repeat(201), ENTERED))))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.problems())
                        .containsExactly(Problem.at("name", "register.problem.too-long", 200)));
    }

    @Test
    void theSameEmailAddressNamesTheSamePerson() {
        var email = anEmail();
        var first = asTeam(() -> register.enterPerson(new NewPerson("Ada Byron", email, null, null)));
        var shouted = new EmailAddress(email.value().toUpperCase(Locale.ROOT));

        var second = asTeam(() -> register.enterPerson(new NewPerson("Ada B.", shouted, "01422 000000", null)));

        assertThat(second).isEqualTo(first);
        assertThat(asTeam(() -> register.person(first))).hasValueSatisfying(person -> {
            assertThat(person.fullName()).isEqualTo("Ada Byron");
            assertThat(person.phone()).isEqualTo("01422 000000");
        });
    }

    @Test
    void aPersonEnteredUnderAGivenIdIsEnteredOnce() {
        var id = PersonId.random();
        asTeam(() -> register.enterPerson(id, new NewPerson("Given Once", null, null, null)));
        asTeam(() -> register.enterPerson(id, new NewPerson("Given Twice", null, null, null)));

        assertThat(asTeam(() -> register.person(id)))
                .hasValueSatisfying(person -> assertThat(person.fullName()).isEqualTo("Given Once"));
    }

    @Test
    void theBoardIsTheDirectorsWhoseTermRuns() {
        var director = aPerson("Board Member " + UUID.randomUUID());
        var start = aTimeOfItsOwn();
        currentActor.as(SECRETARY, () -> register.appoint(NewOfficer.elected(director, 3, start)));

        assertThat(board(start.minusDays(1))).doesNotContain(director);
        assertThat(board(start)).contains(director);
        assertThat(board(start.plusYears(2).minusDays(1))).contains(director);
        assertThat(board(start.plusYears(2))).doesNotContain(director);
    }

    @Test
    void aSeatIsHeldByOneDirectorAtATimeAndFreeOnceTheyHaveLeft() {
        var start = aTimeOfItsOwn();
        var first = currentActor.as(SECRETARY, () -> register.appoint(NewOfficer.elected(aPerson("First"), 2, start)));
        var second = NewOfficer.elected(aPerson("Second"), 2, start.plusYears(1));

        assertThatThrownBy(() -> currentActor.as(SECRETARY, () -> register.appoint(second)))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(keysOf(refused))
                        .containsExactly("register.problem.seat-taken"));
        currentActor.as(
                SECRETARY, () -> register.endTerm(first, start.plusYears(1).minusDays(1), "Moved abroad"));

        assertThat(currentActor.as(SECRETARY, () -> register.appoint(second))).isNotNull();
    }

    @Test
    void theBoardHasNoMoreSeatsThanTheSettingsSay() {
        var eighth = NewOfficer.elected(aPerson("Eighth"), 8, aTimeOfItsOwn());

        assertThatThrownBy(() -> currentActor.as(SECRETARY, () -> register.appoint(eighth)))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.problems())
                        .containsExactly(Problem.at("seat", "register.problem.no-such-seat", 7)));
    }

    @Test
    void onlyWhoKeepsTheRegisterMayWriteInIt() {
        var coop = aCoop(aNumber());
        for (var role : List.of(Role.BOARD, Role.TREASURER, Role.PROCESS_OWNER, Role.RETURNING_OFFICER)) {
            var actor = new Actor(PersonId.random(), "Somebody", Set.of(role));

            assertThatThrownBy(() -> currentActor.as(actor, () -> register.enterCoop(coop)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void nobodyOutsideBecomesTheOfficeByTakingItsName() {
        var coop = aCoop(aNumber());
        var impostor = Actor.outside(Actor.OFFICE.name());

        assertThatThrownBy(() -> currentActor.as(impostor, () -> register.enterCoop(coop)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> currentActor.as(impostor, () -> register.boardOn(ENTERED)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void coopsAreFoundByAPartOfTheirNameWhateverItsCase() {
        var name = "Loom_100%% %s Weavers".formatted(UUID.randomUUID());
        var member = asTeam(() -> register.enterCoop(aCoop(aNumber(), name, ENTERED)));

        assertThat(asTeam(() -> register.coopsNamedLike(name.substring(0, 30).toUpperCase(Locale.UK))))
                .extracting(KnownCoop::number)
                .containsExactly(member);
        assertThat(asTeam(() -> register.coopsNamedLike(name.replace('_', 'x'))))
                .isEmpty();
    }

    private <T> T asTeam(Supplier<T> work) {
        return currentActor.as(TEAM, work);
    }

    private void asTeam(Runnable work) {
        currentActor.as(TEAM, work);
    }

    private MemberDetail detail(MemberNumber number) {
        return asTeam(() -> statutory.member(number));
    }

    private List<PersonId> board(LocalDate date) {
        return asTeam(() -> register.boardOn(date)).stream().map(Person::id).toList();
    }

    private PersonId aPerson(String name) {
        return asTeam(() -> register.enterPerson(new NewPerson(name, null, null, null)));
    }

    private NewCoopMember aCoop(RegisteredNumber number) {
        return aCoop(number, "Calder Bikes", ENTERED);
    }

    private NewCoopMember aCoop(RegisteredNumber number, String name, LocalDate enteredOn) {
        return new NewCoopMember(
                name,
                LegalForm.COMPANY,
                number,
                "12 Canal Street, Hebden Bridge",
                anEmail(),
                null,
                null,
                aPerson("Priya Shah"),
                enteredOn,
                enteredOn.plusYears(1));
    }

    private static RegisteredNumber aNumber() {
        return new RegisteredNumber(
                Registrar.COMPANIES_HOUSE, UUID.randomUUID().toString().substring(0, 8));
    }

    private static EmailAddress anEmail() {
        return new EmailAddress(UUID.randomUUID() + "@calder.example");
    }

    /** A date so far ahead that no other test appoints anybody then: seats are the same for all. */
    private static LocalDate aTimeOfItsOwn() {
        return LocalDate.of(2100, 1, 1).plusYears(10L * TIMES.incrementAndGet());
    }

    private static List<String> keysOf(Rejection refused) {
        return refused.problems().stream()
                .map(problem -> problem.message().key())
                .toList();
    }
}
