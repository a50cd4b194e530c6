package coop.workers.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The clock of the house, which whoever plays a story can turn back: for the thread that plays and no other, so that the rest
 * of the office knows what time it is.
 */
@Component
@Primary
@Profile("demonstration")
class StageClock extends Clock {

    private static final ThreadLocal<@Nullable Instant> PLAYED = new ThreadLocal<>();

    private final Clock house;

    StageClock(@Qualifier("clock") Clock house) {
        this.house = house;
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
        return moment == null ? house.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return house.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return house.withZone(zone);
    }
}
