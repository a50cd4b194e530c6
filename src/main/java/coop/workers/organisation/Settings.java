package coop.workers.organisation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** What the office has settled, read anew each time. */
public interface Settings {

    /** Who we are. */
    Organisation organisation();

    /** What was settled last, or what the software ships where nobody has settled it. */
    <T extends Comparable<T>> T get(Setting<T> setting);

    /** The VAT rate in force on {@code date}, per cent: 20 is one fifth. */
    BigDecimal vatRateOn(LocalDate date);

    /** Today in the organisation's zone. */
    LocalDate today();

    /** The day that lies so many months before today; for what is kept for a settled number of them. */
    default LocalDate before(Setting<Integer> months) {
        return today().minusMonths(get(months));
    }

    /** When the day began that lies so many months before today. */
    default Instant momentBefore(Setting<Integer> months) {
        return before(months).atStartOfDay(organisation().zone()).toInstant();
    }
}
