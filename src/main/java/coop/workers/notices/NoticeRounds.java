package coop.workers.notices;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few minutes whether somebody is to be told something; tests switch it off and do it by hand. */
@Component
@ConditionalOnProperty(name = "backoffice.scheduling.enabled", matchIfMissing = true)
class NoticeRounds {

    private final DailyDigest digest;
    private final LateWatch late;

    NoticeRounds(DailyDigest digest, LateWatch late) {
        this.digest = digest;
        this.late = late;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void digest() {
        digest.round();
    }

    @Scheduled(initialDelay = 2, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void late() {
        late.round();
    }
}
