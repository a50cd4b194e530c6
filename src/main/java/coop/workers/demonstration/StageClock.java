package coop.workers.demonstration;

import coop.workers.shared.TimeAhead;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The clock of the house as the demonstration has it: moved on by as much as somebody moved it, for everybody; and turned back
 * by whoever plays a story, for the thread that plays and no other.
 */
@Component
@Primary
@Profile("demonstration")
class StageClock extends Clock {

    private static final ThreadLocal<@Nullable Instant> PLAYED = new ThreadLocal<>();

    private final Clock house;
    private final TimeAhead time;

    StageClock(@Qualifier("clock") Clock house, TimeAhead time) {
        this.house = house;
        this.time = time;
    }

    /** From now on it is {@code moment} on this thread, until {@link #present}. */
    void turnTo(Instant moment) {
        PLAYED.set(moment);
    }

    void present() {
        PLAYED.remove();
    }

    @Override
    public Instant instant() {
        var moment = PLAYED.get();
        return moment == null ? house.instant().plus(time.ahead()) : moment;
    }

    @Override
    public ZoneId getZone() {
        return house.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new StageClock(house.withZone(zone), time);
    }
}
