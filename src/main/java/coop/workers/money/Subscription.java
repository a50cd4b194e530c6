package coop.workers.money;

import coop.workers.shared.Money;
import java.math.BigDecimal;

/**
 * What a co-op pays for a year.
 *
 * @param vatRate per cent: 20 is one fifth
 * @param basis how the net amount came about
 */
public record Subscription(Money net, BigDecimal vatRate, Money vat, Basis basis) {

    /** How a net amount came about. */
    public enum Basis {
        /** The rate applied to labour costs. */
        LABOUR_COSTS,
        /** The rate would give less than the minimum. */
        MINIMUM,
        /** What the co-op says it can pay. */
        PAY_WHAT_WE_CAN
    }

    public Money gross() {
        return net.plus(vat);
    }
}
