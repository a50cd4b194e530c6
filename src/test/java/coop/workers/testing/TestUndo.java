package coop.workers.testing;

import coop.workers.workflow.TimeToUndo;
import java.time.Duration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Everything that is handed in takes effect at once, until a test wants it to wait. */
@TestConfiguration(proxyBeanMethods = false)
public class TestUndo {

    @Bean
    SettableUndo settableUndo() {
        return new SettableUndo();
    }

    /** As long as the test says; nothing at first. */
    public static final class SettableUndo implements TimeToUndo {

        private volatile Duration time = Duration.ZERO;

        public void within(Duration wanted) {
            time = wanted;
        }

        public void reset() {
            time = Duration.ZERO;
        }

        @Override
        public Duration now() {
            return time;
        }
    }
}
