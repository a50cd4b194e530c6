package coop.workers.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.access.AccountDesk.NewAccount;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeTest;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Rolled back after each test, since all tests share one office. */
@OfficeTest
@Transactional
class AccountDeskTest {

    @Autowired
    AccountDesk desk;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    JdbcClient database;

    private final PersonId person = PersonId.random();

    @Test
    void whoChangedWhatIsKeptInOrder() {
        open(Set.of(Role.TREASURER));

        asAdministrator(() -> desk.giveRoles(person, EnumSet.of(Role.TREASURER, Role.BOARD)));
        asAdministrator(() -> desk.switchOff(person));
        asAdministrator(() -> desk.switchOn(person));

        var history = asAdministrator(() -> desk.historyOf(person));
        assertThat(history)
                .extracting(AccountEvent::what)
                .containsExactly("SWITCHED_ON", "SWITCHED_OFF", "ROLES_GIVEN", "OPENED");
        assertThat(history.get(2).detail()).isEqualTo("board,treasurer");
    }

    @Test
    void theSameRolesAgainAreNoChange() {
        open(Set.of(Role.TREASURER));

        asAdministrator(() -> desk.giveRoles(person, Set.of(Role.TREASURER)));

        assertThat(asAdministrator(() -> desk.historyOf(person))).hasSize(1);
    }

    @Test
    void noLineOfTheLedgerIsAlteredOrTakenAway() {
        open(Set.of());

        assertThatThrownBy(
                        () -> database.sql("delete from access.account_event").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("only ever added");
    }

    @Test
    void theLastAdministratorStays() {
        database.sql("delete from access.account_role where role = 'ADMINISTRATOR'")
                .update();
        open(Set.of(Role.ADMINISTRATOR));

        assertThatThrownBy(() -> asAdministrator(() -> desk.switchOff(person))).isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> asAdministrator(() -> desk.giveRoles(person, Set.of(Role.BOARD))))
                .isInstanceOf(Rejection.class);
        assertThat(asAdministrator(() -> desk.account(person)).open()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void forEverybodyElseThereIsNoSuchPlace(Role role) {
        open(Set.of());
        var somebody = new Actor(PersonId.random(), "Somebody", Set.of(role));

        assertThatThrownBy(() -> currentActor.as(somebody, () -> desk.all())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> currentActor.as(somebody, () -> desk.account(person)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> currentActor.as(somebody, () -> desk.linkFor(person)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> currentActor.as(somebody, () -> desk.giveRoles(person, Set.of(role))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> currentActor.as(somebody, () -> desk.peopleOfTheRegister("", 0, 1)))
                .isInstanceOf(NotFound.class);
    }

    private void open(Set<Role> roles) {
        var wanted = new NewAccount(person, "Wren Hollis", person + "@office.example", roles);
        assertThat(Optional.of(asAdministrator(() -> desk.open(wanted)))).isNotEmpty();
    }

    private <T> T asAdministrator(Supplier<T> work) {
        return currentActor.as(new Actor(PersonId.random(), "Ada", Set.of(Role.ADMINISTRATOR)), work);
    }

    private void asAdministrator(Runnable work) {
        currentActor.as(new Actor(PersonId.random(), "Ada", Set.of(Role.ADMINISTRATOR)), work);
    }
}
