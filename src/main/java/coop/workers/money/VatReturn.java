package coop.workers.money;

import coop.workers.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * What a period's invoices and credit notes come to for value added tax. An invoice counts by its tax point, a credit note
 * by the day it was issued (VAT Regulations 1995, reg. 38).
 */
public record VatReturn(LocalDate from, LocalDate until, List<Part> parts) {

    public VatReturn {
        parts = List.copyOf(parts);
    }

    /**
     * All of one rate.
     *
     * @param rate per cent
     * @param net asked for, without VAT
     * @param creditedNet given back by credit notes, without VAT
     */
    public record Part(Supply supply, BigDecimal rate, Money net, Money vat, Money creditedNet, Money creditedVat) {
        public Money netLeft() {
            return net.minus(creditedNet);
        }

        public Money vatLeft() {
            return vat.minus(creditedVat);
        }
    }

    /** Box 1: VAT due on sales. */
    public Money dueOnSales() {
        return sum(Part::vatLeft);
    }

    /** Box 6: sales without VAT, in whole pounds; what is outside the scope of VAT does not count (VAT Notice 700/12). */
    public Money sales() {
        var exact = parts.stream()
                .filter(part -> part.supply() == Supply.TAXABLE)
                .map(Part::netLeft)
                .reduce(Money.ZERO, Money::plus);
        return Money.ofPounds(exact.pence() / 100);
    }

    private Money sum(Function<Part, Money> amount) {
        return parts.stream().map(amount).reduce(Money.ZERO, Money::plus);
    }
}
