package coop.workers.money;

import java.math.BigDecimal;

/** How much hangs on one giver, on money for purposes of others, and on members and supporters: before and after something more. */
public record Reliance(Shares before, Shares after) {

    /**
     * Parts of the income of a year, in per cent with one decimal.
     *
     * @param source of the giver asked about
     * @param restricted for purposes of its givers
     * @param own subscriptions and donations
     */
    public record Shares(BigDecimal source, BigDecimal restricted, BigDecimal own) {}
}
