package coop.workers.money;

import coop.workers.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What came in between two days and from whom: invoices by their tax point, without VAT and less credit notes; what came
 * without an invoice by the day it was received.
 *
 * @param kinds how much of each kind
 * @param restricted how much of it is for a purpose of its giver
 * @param sources who gave most, the greatest first
 */
public record IncomeYear(
        LocalDate from, LocalDate until, Map<IncomeKind, Money> kinds, Money restricted, List<Source> sources) {

    public IncomeYear {
        kinds = Map.copyOf(kinds);
        sources = List.copyOf(sources);
    }

    /** Somebody it came from. */
    public record Source(String name, Money amount) {}

    public Money total() {
        return kinds.values().stream().reduce(Money.ZERO, Money::plus);
    }

    public Money of(IncomeKind kind) {
        return kinds.getOrDefault(kind, Money.ZERO);
    }

    /** What part of all an amount is, in per cent with one decimal, half up; nought where nothing came in. */
    public BigDecimal share(Money amount) {
        return share(amount, total());
    }

    static BigDecimal share(Money part, Money whole) {
        return whole.compareTo(Money.ZERO) <= 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part.pence())
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(whole.pence()), 1, RoundingMode.HALF_UP);
    }
}
