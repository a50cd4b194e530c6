package coop.workers.membership.process;

import coop.workers.membership.StandingRound;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks a few times a day for worker members who belong to no group any more; tests switch it off and do it by hand. */
@Component
@ConditionalOnProperty(name = "backoffice.scheduling.enabled", matchIfMissing = true)
class StandingLook {

    private final StandingRound round;

    StandingLook(StandingRound round) {
        this.round = round;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void look() {
        round.lookForThoseWithoutAGroup();
    }
}
