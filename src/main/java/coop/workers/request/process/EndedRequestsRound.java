package coop.workers.request.process;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets go of ended requests a few times a day; tests switch it off and do it by hand. */
@Component
@ConditionalOnProperty(name = "backoffice.scheduling.enabled", matchIfMissing = true)
class EndedRequestsRound {

    private final EndedRequests requests;

    EndedRequestsRound(EndedRequests requests) {
        this.requests = requests;
    }

    @Scheduled(initialDelay = 3, fixedDelay = 6, timeUnit = TimeUnit.HOURS)
    void round() {
        requests.letGo();
    }
}
