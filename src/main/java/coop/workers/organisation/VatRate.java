package coop.workers.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A rate of value added tax.
 *
 * @param validFrom the first day on which it holds
 * @param perCent 20 is one fifth
 */
public record VatRate(LocalDate validFrom, BigDecimal perCent) {}
