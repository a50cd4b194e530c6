package coop.workers.workflow;

import java.time.Duration;

/**
 * Whether handing a piece of work in can be undone, and if not, why.
 *
 * @param time for how long; zero unless it can
 */
public record Undo(Offer offer, Duration time) {

    public enum Offer {
        /** It takes effect when the time is over. */
        YES,
        /** The organisation wants everything to take effect at once. */
        OFF,
        /** It asks one person by name: others wait for that voice, and the time in which it counts must not run out. */
        ASKED_IN_PERSON,
        /** The case goes on by itself before the time would be over. */
        TIME_RUNS_OUT
    }

    public static final Undo OFF = new Undo(Offer.OFF, Duration.ZERO);

    public static Undo none(Offer why) {
        return new Undo(why, Duration.ZERO);
    }

    public static Undo within(Duration time) {
        return time.isZero() || time.isNegative() ? OFF : new Undo(Offer.YES, time);
    }

    public boolean isOffered() {
        return offer == Offer.YES;
    }
}
