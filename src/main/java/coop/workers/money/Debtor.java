package coop.workers.money;

import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with unpaid invoices, by the days since these were issued.
 *
 * @param member null for somebody who is no member
 * @param month up to 30 days
 * @param second 31 to 60 days
 * @param third 61 to 90 days
 * @param older over 90 days
 */
public record Debtor(@Nullable MemberNumber member, String name, Money month, Money second, Money third, Money older) {
    public Money total() {
        return month.plus(second).plus(third).plus(older);
    }
}
