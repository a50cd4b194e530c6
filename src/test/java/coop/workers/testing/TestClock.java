package coop.workers.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that runs like the system's until a test turns it. */
@TestConfiguration(proxyBeanMethods = false)
public class TestClock {

    @Bean
    @Primary
    TurnableClock turnableClock() {
        return new TurnableClock();
    }

    /** Runs like the system's clock, shifted by what the test says. */
    public static final class TurnableClock extends Clock {

        private volatile Duration shift = Duration.ZERO;

        /** Turns the clock on by {@code by}, and the engine's with it. */
        public void advance(Duration by) {
            shift = shift.plus(by);
            ClockUtil.offset(shift.toMillis());
        }

        /** Back to the system's time. */
        public void reset() {
            shift = Duration.ZERO;
            ClockUtil.reset();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.offset(Clock.system(zone), shift);
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(shift);
        }
    }
}
