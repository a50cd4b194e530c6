package coop.workers.money;

import coop.workers.shared.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * The subscriptions of a financial year in money, VAT included.
 *
 * @param members whose year begins in it, and is not invoiced yet
 * @param unknown of how many of them nothing is known to expect anything by
 * @param toCome what those members are expected to be invoiced
 * @param invoiced by invoices issued in it, less what was given back of them
 * @param paid of what those invoices ask for
 * @param late of what those invoices ask for, past its due date
 */
public record SubscriptionYear(
        LocalDate from,
        LocalDate until,
        int members,
        int unknown,
        Money toCome,
        Money invoiced,
        Money paid,
        Money late,
        List<Month> months) {

    public SubscriptionYear {
        months = List.copyOf(months);
    }

    /** What was invoiced, and what is still to come. */
    public Money expected() {
        return invoiced.plus(toCome);
    }

    /**
     * What was invoiced in a month and what is to come of years that begin in it, beside what came in for subscriptions in it.
     */
    public record Month(YearMonth month, Money expected, Money paid) {}
}
