package coop.workers.workflow.engine;

import java.time.Clock;
import org.joda.time.DateTimeUtils;
import org.springframework.stereotype.Component;

/** The engine looks at the clock of the house: when a timer is set, and whether it is due. */
@Component
class EngineClock {

    EngineClock(Clock clock) {
        // the engine reads the time through this library and offers no other way in
        DateTimeUtils.setCurrentMillisProvider(clock::millis);
    }
}
