package coop.workers.workflow.engine;

import java.time.Clock;
import java.time.Instant;
import org.joda.time.DateTimeUtils;
import org.springframework.stereotype.Component;

/** The engine looks at the clock of the house: when a timer is set, and whether it is due. */
@Component
class EngineClock {

    @SuppressWarnings("ThreadLocalUsage") // static, it would be shared by two offices in one process
    private final ThreadLocal<Instant> turned = new ThreadLocal<>();

    private final Clock clock;

    EngineClock(Clock clock) {
        this.clock = clock;
        hang();
    }

    /** To engines on this thread it is {@code moment} now. */
    void turnTo(Instant moment) {
        // there is one such clock in a virtual machine: somebody may have taken it down
        hang();
        turned.set(moment);
    }

    /** They look at the clock of the house again. */
    void turnBack() {
        turned.remove();
    }

    /** The engine reads the time through this library and offers no other way in. */
    private void hang() {
        DateTimeUtils.setCurrentMillisProvider(() -> {
            var otherwise = turned.get();
            return otherwise == null ? clock.millis() : otherwise.toEpochMilli();
        });
    }
}
