package coop.workers.money;

import coop.workers.shared.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A financial year in money, and what waits now.
 *
 * @param asked by invoices issued in the year
 * @param credited by credit notes issued in it
 * @param paid of what the year's invoices ask for
 * @param open of what the year's invoices ask for
 * @param openInAll of any year
 * @param late of any year, past its due date
 * @param owed what we owe payers, of any year
 */
public record YearOfMoney(
        LocalDate from,
        LocalDate until,
        Money asked,
        Money credited,
        Money paid,
        Money open,
        Money openInAll,
        Money late,
        Money owed,
        Waiting unmatched,
        int setAside,
        List<Month> months) {

    public YearOfMoney {
        months = List.copyOf(months);
    }

    /** Payments with something left, and what is left of them. */
    public record Waiting(int payments, Money left) {}

    /** What was asked for in a month, less what was given back, and what came in for invoices in it. */
    public record Month(YearMonth month, Money asked, Money paid) {}
}
