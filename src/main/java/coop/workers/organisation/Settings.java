package coop.workers.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What the office has settled, read anew each time. */
public interface Settings {

    Organisation organisation();

    <T extends Comparable<T>> T get(Setting<T> setting);

    /** The VAT rate in force on {@code date}, per cent: 20 is one fifth. */
    BigDecimal vatRateOn(LocalDate date);

    /** Today in the organisation's zone. */
    LocalDate today();
}
