package coop.workers.meetings;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Destroys what is left of ended ballots by itself; tests do it by hand. */
@Component
@ConditionalOnProperty(name = "backoffice.scheduling.enabled", matchIfMissing = true)
class EndedBallotsRound {

    private final EndedBallots ended;

    EndedBallotsRound(EndedBallots ended) {
        this.ended = ended;
    }

    @Scheduled(initialDelay = 4, fixedDelay = 6, timeUnit = TimeUnit.HOURS)
    void destroy() {
        ended.destroy();
    }
}
