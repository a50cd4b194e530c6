package coop.workers.money;

import coop.workers.shared.Money;

/**
 * What a co-op spent on labour in its last financial year, as it declares it (DOMAIN.md, Subscription).
 *
 * @param wageBill the total wage bill for employees
 * @param paidToSelfEmployed the total paid to self-employed members
 */
public record LabourCosts(Money wageBill, Money paidToSelfEmployed) {

    public LabourCosts {
        if (wageBill.isNegative() || paidToSelfEmployed.isNegative()) {
            throw new IllegalArgumentException("Labour costs are never negative");
        }
    }

    public Money total() {
        return wageBill.plus(paidToSelfEmployed);
    }
}
