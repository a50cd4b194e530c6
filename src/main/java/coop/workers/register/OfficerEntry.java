package coop.workers.register;

import coop.workers.register.RegisterDesk.OfficerId;
import coop.workers.shared.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An officer in the statutory register (2014 Act, s.30).
 *
 * @param seat of a director
 * @param casual whether a director fills a vacancy until the next election
 * @param lastDay of the term, itself included, as far as it is known
 * @param endedWhy why somebody left before the term was over; null for who may only inspect
 */
public record OfficerEntry(
        OfficerId id,
        PersonId person,
        String name,
        @Nullable String postalAddress,
        @Nullable String email,
        Office office,
        @Nullable Integer seat,
        boolean casual,
        LocalDate from,
        @Nullable LocalDate lastDay,
        @Nullable String endedWhy) {}
