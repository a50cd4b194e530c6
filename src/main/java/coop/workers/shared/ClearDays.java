package coop.workers.shared;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A length of notice in clear days: neither the day on which it is given counts, nor the day of what it is given for.
 *
 * @param number from 0
 */
public record ClearDays(int number) implements Comparable<ClearDays> {

    public ClearDays {
        if (number < 0) {
            throw new IllegalArgumentException("There are no " + number + " clear days");
        }
    }

    /** How many lie between the two days; none where the event is the day after, the same day or before. */
    public static ClearDays between(LocalDate given, LocalDate event) {
        return new ClearDays((int) Math.max(0, ChronoUnit.DAYS.between(given, event) - 1));
    }

    /** The last day on which this much notice of the event can be given. */
    public LocalDate before(LocalDate event) {
        return event.minusDays(number + 1L);
    }

    /** The first day on which the event can be, if notice is given on that day. */
    public LocalDate after(LocalDate given) {
        return given.plusDays(number + 1L);
    }

    @Override
    public int compareTo(ClearDays others) {
        return Integer.compare(number, others.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
