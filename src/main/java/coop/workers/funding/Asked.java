package coop.workers.funding;

import coop.workers.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A sum that could be asked for.
 *
 * @param pounds what it is, or comes to, in pounds
 * @param currency the funder's, by its three letters of ISO 4217
 * @param foreign the sum in the funder's currency; null where that is pounds
 * @param rateOn the day of the rate at which it was turned into pounds; null where it was not
 */
public record Asked(
        Money pounds,
        String currency,
        @Nullable BigDecimal foreign,
        @Nullable LocalDate rateOn) {

    public static final String STERLING = "GBP";

    public static Asked pounds(Money amount) {
        return new Asked(amount, STERLING, null, null);
    }

    public boolean isForeign() {
        return !currency.equals(STERLING);
    }
}
