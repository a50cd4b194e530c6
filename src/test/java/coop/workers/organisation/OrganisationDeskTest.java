package coop.workers.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Money;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Rolled back after each test, since all tests share one organisation. */
@OfficeTest
@Transactional
class OrganisationDeskTest {

    private static final Actor ADMINISTRATOR = actor("Ada", Role.ADMINISTRATOR);
    private static final Actor TREASURER = actor("Tom", Role.TREASURER);
    private static final Actor TEAM = actor("Priya", Role.MEMBERSHIP_TEAM);

    @Autowired
    OrganisationDesk desk;

    @Autowired
    Settings settings;

    @Autowired
    CurrentActor currentActor;

    @Test
    void aSettingIsAsShippedUntilItIsChangedAndThenHoldsAtOnce() {
        assertThat(settings.get(Setting.SHARE_VALUE)).isEqualTo(Money.ofPounds(1));

        as(ADMINISTRATOR, () -> desk.change(Setting.SHARE_VALUE, Money.ofPounds(5), "Agreed at the meeting"));

        assertThat(settings.get(Setting.SHARE_VALUE)).isEqualTo(Money.ofPounds(5));
    }

    @Test
    void everyChangeIsKeptWithWhoWhenAndWhy() {
        as(ADMINISTRATOR, () -> {
            desk.change(Setting.CONSENT_QUORUM, 5, "More voices");
            desk.change(Setting.CONSENT_QUORUM, 3, null);
        });

        assertThat(currentActor.as(TEAM, () -> desk.historyOf(Setting.CONSENT_QUORUM)))
                .extracting(Change::value, Change::by, Change::reason)
                .containsExactly(tuple("3", "Ada", null), tuple("5", "Ada", "More voices"));
    }

    @Test
    void theSameValueAgainIsNoChange() {
        as(ADMINISTRATOR, () -> desk.change(Setting.CONSENT_ROUNDS, 3, null));

        assertThat(currentActor.as(TEAM, () -> desk.historyOf(Setting.CONSENT_ROUNDS)))
                .isEmpty();
    }

    @Test
    void aValueBeyondItsLimitsIsRefusedWithTheLimits() {
        assertThatThrownBy(() -> as(ADMINISTRATOR, () -> desk.change(Setting.CONSENT_QUORUM, 51, null)))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.problems())
                        .containsExactly(Problem.at("value", "organisation.problem.beyond-limits", "1", "50")));
    }

    @Test
    void whatIsShippedKeepsItsOwnLimitsAndIsReadAgainAsItIsWritten() {
        assertThat(Setting.ALL).allSatisfy(OrganisationDeskTest::isSound);
        assertThat(Setting.ALL).extracting(Setting::key).doesNotHaveDuplicates();
    }

    private static <T extends Comparable<T>> void isSound(Setting<T> setting) {
        assertThat(setting.allows(setting.shipped())).isTrue();
        for (var value : List.of(setting.shipped(), setting.least(), setting.most())) {
            assertThat(setting.parse(setting.written(value)))
                    .hasValueSatisfying(again -> assertThat(again).isEqualByComparingTo(value));
        }
    }

    @Test
    void onlyAnAdministratorChangesSettings() {
        for (var actor : List.of(TREASURER, TEAM, Actor.outside("Somebody"))) {
            assertThatThrownBy(() -> as(actor, () -> desk.change(Setting.BOARD_SEATS, 9, null)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void whoDoesNotWorkHereReadsNothing() {
        assertThatThrownBy(() -> currentActor.as(Actor.outside("Somebody"), () -> desk.settings()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theTreasurerChangesTheBankAccountAndNothingElse() {
        as(TREASURER, () -> desk.change(new BankAccount("workers.coop", "12 34 56", "1234 5678"), "Moved bank"));

        assertThat(settings.organisation().bankSortCode()).isEqualTo("12-34-56");
        assertThat(settings.organisation().bankAccountNumber()).isEqualTo("12345678");
        assertThatThrownBy(() -> as(TREASURER, () -> desk.change(settings.organisation(), null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aWrongBankAccountIsRefusedFieldByField() {
        assertThatThrownBy(() -> as(TREASURER, () -> desk.change(new BankAccount("", "12345", "1"), null)))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("bankAccountName", "bankSortCode", "bankAccountNumber"));
    }

    @Test
    void aVatNumberThatIsNoneIsRefusedWithItsShape() {
        assertThatThrownBy(() -> as(ADMINISTRATOR, () -> desk.change(organisationWithVatNumber("GB 12"), null)))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("vatNumber"));
    }

    private static Organisation organisationWithVatNumber(String vatNumber) {
        return new Organisation(
                "Solidfund",
                "Solidfund Limited",
                "1234R",
                vatNumber,
                "1 Mill Lane",
                new EmailAddress("office@solidfund.example"),
                "https://solidfund.example",
                MonthDay.of(3, 31),
                ZoneId.of("Europe/London"),
                "",
                "",
                "");
    }

    @Test
    void whoWeWereIsKept() {
        var renamed = organisationWithVatNumber("GB123456789");

        as(ADMINISTRATOR, () -> desk.change(renamed, "A second organisation"));

        assertThat(settings.organisation()).isEqualTo(renamed);
        assertThat(currentActor.as(TEAM, () -> desk.organisationHistory()))
                .extracting(change -> change.value().name())
                .startsWith("Solidfund", "workers.coop");
    }

    @Test
    void aVatRateHoldsFromItsDayUntilTheNextOne() {
        var change = LocalDate.of(2090, 4, 1);
        as(TREASURER, () -> desk.enter(new VatRate(change, new BigDecimal("17.5")), "Budget"));

        assertThat(settings.vatRateOn(change.minusDays(1))).isEqualByComparingTo("20");
        assertThat(settings.vatRateOn(change)).isEqualByComparingTo("17.5");
    }

    @Test
    void aVatRateEnteredWronglyIsCorrectedByAnotherForTheSameDay() {
        var day = LocalDate.of(2091, 4, 1);
        as(TREASURER, () -> {
            desk.enter(new VatRate(day, new BigDecimal("25")), null);
            desk.enter(new VatRate(day, new BigDecimal("22.5")), "Mistyped");
        });

        assertThat(settings.vatRateOn(day)).isEqualByComparingTo("22.5");
        assertThatThrownBy(() -> as(TREASURER, () -> desk.enter(new VatRate(day, new BigDecimal("101")), null)))
                .isInstanceOf(Rejection.class);
    }

    private void as(Actor actor, Runnable work) {
        currentActor.as(actor, work);
    }

    private static Actor actor(String name, Role role) {
        return new Actor(PersonId.random(), name, Set.of(role));
    }
}
