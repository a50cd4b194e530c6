package coop.workers.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.shared.Money;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SubscriptionTariffTest {

    private final SubscriptionTariff tariff =
            new SubscriptionTariff(new BigDecimal("0.1"), Money.ofPounds(150), new BigDecimal("20"));

    @Test
    void halfAMillionOfLabourCostsGivesFiveHundredPoundsPlusVat() {
        var subscription = tariff.on(costs(50_000_000, 0));

        assertThat(subscription.net()).isEqualTo(Money.ofPounds(500));
        assertThat(subscription.vat()).isEqualTo(Money.ofPounds(100));
        assertThat(subscription.gross()).isEqualTo(Money.ofPounds(600));
        assertThat(subscription.basis()).isEqualTo(Subscription.Basis.LABOUR_COSTS);
    }

    @Test
    void wagesAndPaymentsToSelfEmployedMembersAreAddedUp() {
        assertThat(tariff.on(costs(20_000_000, 30_000_000)).net()).isEqualTo(Money.ofPounds(500));
    }

    @Test
    void nobodyPaysLessThanTheMinimumUnlessItIsAgreed() {
        var subscription = tariff.on(costs(8_000_000, 0));

        assertThat(subscription.net()).isEqualTo(Money.ofPounds(150));
        assertThat(subscription.vat()).isEqualTo(Money.ofPounds(30));
        assertThat(subscription.basis()).isEqualTo(Subscription.Basis.MINIMUM);
    }

    @Test
    void exactlyTheMinimumIsTheRateAndNotTheMinimum() {
        assertThat(tariff.on(costs(15_000_000, 0)).basis()).isEqualTo(Subscription.Basis.LABOUR_COSTS);
    }

    @Test
    void theNetAmountIsRoundedToThePennyHalfUpAndVatIsReckonedOnTheRoundedNet() {
        // 0.1% of £200,005.00 is £200.005, which is £200.01; a fifth of that is £40.002
        var subscription = tariff.on(costs(20_000_500, 0));

        assertThat(subscription.net()).isEqualTo(Money.ofPence(20_001));
        assertThat(subscription.vat()).isEqualTo(Money.ofPence(4_000));
    }

    @Test
    void anAmountOfferedIsNetAndMayBeBelowTheMinimum() {
        var subscription = tariff.offered(Money.ofPounds(40));

        assertThat(subscription.net()).isEqualTo(Money.ofPounds(40));
        assertThat(subscription.gross()).isEqualTo(Money.ofPounds(48));
        assertThat(subscription.basis()).isEqualTo(Subscription.Basis.PAY_WHAT_WE_CAN);
    }

    @Test
    void negativeLabourCostsAreNone() {
        assertThatThrownBy(() -> costs(-1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static LabourCosts costs(long wageBill, long paidToSelfEmployed) {
        return new LabourCosts(Money.ofPence(wageBill), Money.ofPence(paidToSelfEmployed));
    }
}
