package coop.workers.money;

import coop.workers.shared.Money;
import java.time.LocalDate;
import java.util.List;

/** What members are expected to be invoiced for the years that begin in a time. Told by whoever renews subscriptions. */
public interface ExpectedSubscriptions {

    /**
     * The year of one member that begins on a day.
     *
     * @param net what was agreed, else what it paid the year before; nought where nothing is known
     * @param known whether anything is
     */
    record Expected(LocalDate from, Money net, boolean known) {}

    /** Years not invoiced yet that begin between two days, both included, one for each member. Asked within an act that was allowed itself. */
    List<Expected> between(LocalDate from, LocalDate until);
}
