package coop.workers.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody wants to be told by mail.
 *
 * @param digestAt when the daily mail is written, by the organisation's clocks
 */
public record Preferences(Set<Kind> wanted, LocalTime digestAt) {

    public static final Preferences USUAL = new Preferences(EnumSet.allOf(Kind.class), LocalTime.of(7, 30));

    public Preferences {
        wanted = Set.copyOf(wanted);
    }

    public boolean want(Kind kind) {
        return wanted.contains(kind);
    }

    Preferences without(Kind kind) {
        var left = EnumSet.noneOf(Kind.class);
        left.addAll(wanted);
        left.remove(kind);
        return new Preferences(left, digestAt);
    }

    /**
     * The day whose daily mail is to be written by {@code now}: today once its time has come. A time that the clocks skip
     * in spring has come when they have gone on; one that comes twice in autumn has come the first time.
     */
    Optional<LocalDate> digestDay(Instant now, ZoneId zone) {
        var there = now.atZone(zone);
        var due = there.toLocalDate().atTime(digestAt).atZone(zone).withEarlierOffsetAtOverlap();
        return want(Kind.DIGEST) && !there.isBefore(due) ? Optional.of(there.toLocalDate()) : Optional.empty();
    }
}
