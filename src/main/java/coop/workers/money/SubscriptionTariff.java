package coop.workers.money;

import coop.workers.shared.Money;
import java.math.BigDecimal;

/**
 * Works out subscriptions: a share of labour costs, to the penny, half up, but never less than the minimum; VAT on the net
 * (DOMAIN.md, Subscription).
 *
 * @param rate per cent of labour costs: 0.1 is one thousandth
 * @param minimum net
 * @param vatRate per cent: 20 is one fifth
 */
public record SubscriptionTariff(BigDecimal rate, Money minimum, BigDecimal vatRate) {

    public Subscription on(LabourCosts costs) {
        var share = costs.total().times(perCent(rate));
        return share.compareTo(minimum) < 0
                ? withVat(minimum, Subscription.Basis.MINIMUM)
                : withVat(share, Subscription.Basis.LABOUR_COSTS);
    }

    /** What a co-op pays that pays what it can: the amount it offers is net, and may be below the minimum. */
    public Subscription offered(Money net) {
        return withVat(net, Subscription.Basis.PAY_WHAT_WE_CAN);
    }

    private Subscription withVat(Money net, Subscription.Basis basis) {
        return new Subscription(net, vatRate, net.times(perCent(vatRate)), basis);
    }

    private static BigDecimal perCent(BigDecimal value) {
        return value.movePointLeft(2);
    }
}
