package coop.workers.workflow.engine;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets work take effect every few seconds that can be undone no longer. */
@Component
@ConditionalOnProperty(name = "backoffice.scheduling.enabled", matchIfMissing = true)
class WaitingRound {

    private final Waiting waiting;

    WaitingRound(Waiting waiting) {
        this.waiting = waiting;
    }

    @Scheduled(fixedDelay = 3, timeUnit = TimeUnit.SECONDS)
    void round() {
        waiting.round();
    }
}
