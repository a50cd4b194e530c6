package coop.workers.workflow.engine;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Moves cases that wait to be moved, every few seconds; several nodes may do so at once. */
@Component
@ConditionalOnProperty(name = "backoffice.scheduling.enabled", matchIfMissing = true)
class MovingRound {

    private final Moving moving;

    MovingRound(Moving moving) {
        this.moving = moving;
    }

    @Scheduled(fixedDelay = 3, timeUnit = TimeUnit.SECONDS)
    void round() {
        moving.goOn();
    }
}
