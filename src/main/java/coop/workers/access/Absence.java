package coop.workers.access;

import coop.workers.shared.PersonId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody is away, and somebody stands in.
 *
 * @param from the first day, in the organisation's zone
 * @param until the last day; it ends by itself
 * @param note what whoever stands in should know; empty where there is nothing
 */
public record Absence(UUID id, PersonId person, PersonId cover, LocalDate from, LocalDate until, String note) {

    /** Is {@code day} one of its days? */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
