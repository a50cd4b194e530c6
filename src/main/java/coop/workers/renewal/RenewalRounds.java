package coop.workers.renewal;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks several times a day whose year is to be renewed, and works through what was started; tests do both by hand. */
@Component
@ConditionalOnProperty(name = "backoffice.scheduling.enabled", matchIfMissing = true)
class RenewalRounds {

    private final RenewalRuns runs;

    RenewalRounds(RenewalRuns runs) {
        this.runs = runs;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void startWhatIsDue() {
        runs.startWhatIsDue();
    }

    @Scheduled(initialDelay = 5, fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void work() {
        runs.work();
    }
}
