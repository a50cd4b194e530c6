package coop.workers.funding.process;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets go of bids long over a few times a day; tests switch it off and do it by hand. */
@Component
@ConditionalOnProperty(name = "backoffice.scheduling.enabled", matchIfMissing = true)
class EndedBidsRound {

    private final EndedBids bids;

    EndedBidsRound(EndedBids bids) {
        this.bids = bids;
    }

    @Scheduled(initialDelay = 3, fixedDelay = 6, timeUnit = TimeUnit.HOURS)
    void round() {
        bids.letGo();
    }
}
