package coop.workers.money;

import static coop.workers.money.SomeMoney.CALDER_BIKES;
import static coop.workers.money.SomeMoney.TREASURER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.money.FundDesk.NewFund;
import coop.workers.organisation.Settings;
import coop.workers.shared.Money;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Income that is no subscription, and funds. Rolled back after each test; years long ago have no other income. */
@OfficeTest
@Transactional
class IncomeTest {

    private static final LocalDate LONG_AGO = LocalDate.of(1985, 6, 15);

    @Autowired
    IncomeDesk desk;

    @Autowired
    FundDesk funds;

    @Autowired
    IncomeReports reports;

    @Autowired
    InvoiceDesk invoices;

    @Autowired
    PaymentDesk payments;

    @Autowired
    Settings settings;

    @Autowired
    CurrentActor actors;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aDonationIsEnteredOnceHoweverOftenOneClicks() {
        var id = IncomeId.random();

        var first = asTreasurer(() -> desk.enter(id, income(IncomeKind.DONATION, "Esme", 50, null)));
        var second = asTreasurer(() -> desk.enter(id, income(IncomeKind.DONATION, "Esme", 50, null)));

        assertThat(second).isEqualTo(first);
        assertThat(reports(LONG_AGO).of(IncomeKind.DONATION)).isEqualTo(Money.ofPounds(50));
    }

    @ParameterizedTest
    @CsvSource({"SPONSORSHIP,10", "CONTRACT,10", "SUBSCRIPTION,10", "GRANT,0", "GRANT,-5", "GRANT,2000000"})
    void whatIsASupplyNeedsAnInvoiceAndAnAmountMustBeOne(IncomeKind kind, int pounds) {
        assertThatThrownBy(() ->
                        asTreasurer(() -> desk.enter(IncomeId.random(), income(kind, "Rowan Trust", pounds, null))))
                .isInstanceOf(Rejection.class);
    }

    @Test
    void nobodyGivesNothingAndNothingComesFromTheFuture() {
        var future = new NewIncome(
                IncomeKind.GRANT, " ", settings.today().plusDays(1), Money.ofPounds(1), null, null, null, "");

        assertThatThrownBy(() -> asTreasurer(() -> desk.enter(IncomeId.random(), future)))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.field())
                        .containsExactly("source", "receivedOn"));
    }

    @ParameterizedTest
    @CsvSource({
        "SUBSCRIPTION,OUTSIDE_SCOPE",
        "GRANT,TAXABLE",
        "DONATION,TAXABLE",
        "SPONSORSHIP,OUTSIDE_SCOPE",
    })
    void anInvoiceWhoseVatDoesNotGoWithItsKindIsRefused(IncomeKind kind, Supply supply) {
        assertThatThrownBy(() -> asTreasurer(() -> invoices.issue(invoice(kind, 100, supply))))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(
                                refused.problems().get(0).message().key())
                        .isEqualTo("money.problem.supply." + kind));
    }

    @Test
    void aPaymentThatIsAGiftWaitsNoMoreUntilTheEntryIsTakenBack() {
        var payment = new PaymentId(UUID.randomUUID());
        asTreasurer(() -> payments.enter(payment, SomeMoney.payment(Money.ofPounds(80))));
        var id = IncomeId.random();
        var gift = new NewIncome(
                IncomeKind.DONATION, "Calder Bikes", LONG_AGO, Money.ofPounds(80), null, payment, null, "Whip-round");

        assertThatThrownBy(() -> asTreasurer(() -> desk.enter(
                        IncomeId.random(),
                        new NewIncome(
                                IncomeKind.DONATION, "Calder", LONG_AGO, Money.ofPounds(70), null, payment, null, ""))))
                .isInstanceOf(Rejection.class);
        asTreasurer(() -> desk.enter(id, gift));
        assertThat(asTreasurer(() -> payments.apart(payment))).singleElement().satisfies(apart -> {
            assertThat(apart.isStanding()).isTrue();
            assertThat(apart.why()).isEqualTo("Whip-round");
        });

        asTreasurer(() -> desk.takeBack(id, "It was for the invoice after all"));

        assertThat(asTreasurer(() -> payments.apart(payment))).noneMatch(Apart::isStanding);
        assertThat(reports(LONG_AGO).total()).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> asTreasurer(() -> desk.takeBack(id, "again"))).isInstanceOf(Rejection.class);
    }

    @Test
    void aFundHasItsOwnIncomeAndSpending() {
        var fund = fund("Mentors");
        asTreasurer(() -> desk.enter(IncomeId.random(), income(IncomeKind.GRANT, "Rowan Trust", 6_000, fund)));
        asTreasurer(() -> desk.enter(IncomeId.random(), income(IncomeKind.GRANT, "Hollin Wood", 900, null)));
        var spending = UUID.randomUUID();
        asTreasurer(() -> funds.spend(spending, fund, LONG_AGO, Money.ofPounds(1_240), "Training"));
        asTreasurer(() -> funds.spend(spending, fund, LONG_AGO, Money.ofPounds(1_240), "Training"));
        var mistake = UUID.randomUUID();
        asTreasurer(() -> funds.spend(mistake, fund, LONG_AGO, Money.ofPounds(9_000), "A slip of the finger"));
        assertThat(asTreasurer(() -> funds.find(fund)).left().isNegative()).isTrue();

        asTreasurer(() -> {
            funds.takeBackSpending(mistake, "Entered twice");
            return true;
        });

        var entry = asTreasurer(() -> funds.find(fund));
        assertThat(entry.income()).isEqualTo(Money.ofPounds(6_000));
        assertThat(entry.spent()).isEqualTo(Money.ofPounds(1_240));
        assertThat(entry.left()).isEqualTo(Money.ofPounds(4_760));
        assertThat(asTreasurer(() -> funds.all())).contains(entry);
        assertThat(asTreasurer(() -> funds.spending(fund)))
                .extracting(SpendingEntry::isStanding)
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void aClosedFundTakesNothingAndGivesNothing() {
        var fund = fund("Mentors");
        assertThatThrownBy(() -> asTreasurer(() -> funds.close(fund, " "))).isInstanceOf(Rejection.class);
        asTreasurer(() -> funds.close(fund, "Forty co-ops had a mentor; nothing was left"));

        assertThatThrownBy(() ->
                        asTreasurer(() -> desk.enter(IncomeId.random(), income(IncomeKind.GRANT, "Rowan", 10, fund))))
                .isInstanceOf(Rejection.class);
        assertThatThrownBy(() ->
                        asTreasurer(() -> funds.spend(UUID.randomUUID(), fund, LONG_AGO, Money.ofPounds(1), "Stamps")))
                .isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> asTreasurer(() -> funds.close(fund, "again"))).isInstanceOf(Rejection.class);
    }

    @Test
    void twoFundsOfOneNameWouldBeTakenForEachOther() {
        fund("Mentors");

        assertThatThrownBy(() -> fund("mentors")).isInstanceOf(Rejection.class);
    }

    @Test
    void theIncomeOfAYearIsAddedUpByKindAndByGiver() {
        var fund = fund("Mentors");
        asTreasurer(() -> desk.enter(IncomeId.random(), income(IncomeKind.GRANT, "Rowan Trust", 6_000, fund)));
        asTreasurer(() -> desk.enter(IncomeId.random(), income(IncomeKind.GRANT, "ROWAN TRUST", 1_000, null)));
        asTreasurer(() -> desk.enter(IncomeId.random(), income(IncomeKind.DONATION, "Esme", 500, null)));
        asTreasurer(() -> invoices.issue(invoice(IncomeKind.SUBSCRIPTION, 2_000, Supply.TAXABLE)));
        var sponsored = asTreasurer(() -> invoices.issue(invoice(IncomeKind.SPONSORSHIP, 700, Supply.TAXABLE)));

        var year = reports(LONG_AGO);

        // 6,000 + 1,000 + 500 + 2,000 + 700 without VAT
        assertThat(year.total()).isEqualTo(Money.ofPounds(10_200));
        assertThat(year.of(IncomeKind.GRANT)).isEqualTo(Money.ofPounds(7_000));
        assertThat(year.of(IncomeKind.SPONSORSHIP)).isEqualTo(Money.ofPounds(700));
        assertThat(year.restricted()).isEqualTo(Money.ofPounds(6_000));
        assertThat(year.share(year.restricted())).isEqualByComparingTo("58.8");
        assertThat(year.sources())
                .containsExactly(
                        new IncomeYear.Source("ROWAN TRUST", Money.ofPounds(7_000)),
                        new IncomeYear.Source("Calder Bikes", Money.ofPounds(700)),
                        new IncomeYear.Source("Esme", Money.ofPounds(500)));

        var before = reports(settings.today()).of(IncomeKind.SPONSORSHIP);
        asTreasurer(() -> invoices.credit(sponsored.number(), Money.ofPounds(300), "The gathering was shorter"));
        assertThat(reports(settings.today()).of(IncomeKind.SPONSORSHIP)).isEqualTo(before.minus(Money.ofPounds(300)));
    }

    @Test
    void relianceIsToldBeforeAndAfterWhatIsToCome() {
        asTreasurer(() -> desk.enter(IncomeId.random(), income(IncomeKind.GRANT, "Rowan Trust", 4_000, null)));
        asTreasurer(() -> desk.enter(IncomeId.random(), income(IncomeKind.DONATION, "Esme", 1_000, null)));
        asTreasurer(() -> invoices.issue(invoice(IncomeKind.SUBSCRIPTION, 5_000, Supply.TAXABLE)));

        var reliance = asTreasurer(() -> reports.reliance(LONG_AGO, " rowan trust", Money.ofPounds(10_000), true));

        // of 10,000: 4,000 of Rowan, nothing restricted, 6,000 of members and supporters
        assertThat(reliance.before()).isEqualTo(shares("40.0", "0.0", "60.0"));
        // of 20,000: 14,000, 10,000, 6,000
        assertThat(reliance.after()).isEqualTo(shares("70.0", "50.0", "30.0"));
    }

    @Test
    void nothingHangsOnAnybodyWhereNothingCameIn() {
        var reliance = asTreasurer(() -> reports.reliance(LONG_AGO, "Rowan Trust", Money.ZERO, false));

        assertThat(reliance.before().source()).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Test
    void whoHasNothingToDoWithMoneySeesNoneOfIt() {
        var fund = fund("Mentors");
        var ben = new Actor(PersonId.random(), "Ben", Set.of(Role.BOARD));
        var secretary = new Actor(PersonId.random(), "Marged", Set.of(Role.SECRETARY));

        assertThatThrownBy(() -> actors.as(ben, () -> funds.all())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> actors.as(ben, () -> reports.year(LONG_AGO))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> actors.as(ben, () -> desk.countBetween(LONG_AGO, LONG_AGO)))
                .isInstanceOf(NotFound.class);
        assertThat(actors.as(secretary, () -> funds.find(fund)).isOpen()).isTrue();
        assertThatThrownBy(() -> actors.as(secretary, () -> funds.close(fund, "no")))
                .isInstanceOf(NotFound.class);
    }

    private static Reliance.Shares shares(String source, String restricted, String own) {
        return new Reliance.Shares(new BigDecimal(source), new BigDecimal(restricted), new BigDecimal(own));
    }

    private FundId fund(String name) {
        return asTreasurer(() -> funds.open(
                        FundId.random(),
                        new NewFund(name + " " + mark, "For mentors of new co-ops", "Rowan Trust", null)))
                .id();
    }

    private static NewIncome income(IncomeKind kind, String source, int pounds, @Nullable FundId fund) {
        return new NewIncome(kind, source, LONG_AGO, Money.ofPounds(pounds), fund, null, null, "");
    }

    private static NewInvoice invoice(IncomeKind kind, int pounds, Supply supply) {
        return new NewInvoice(
                UUID.randomUUID().toString(),
                CALDER_BIKES,
                null,
                LONG_AGO,
                List.of(new NewInvoice.Line(kind, "Something", Money.ofPounds(pounds), supply)));
    }

    private IncomeYear reports(LocalDate day) {
        return asTreasurer(() -> reports.year(day));
    }

    private <T> T asTreasurer(Supplier<T> work) {
        return actors.as(TREASURER, work);
    }
}
