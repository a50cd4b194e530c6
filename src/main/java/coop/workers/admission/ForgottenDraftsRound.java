package coop.workers.admission;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets go of forgotten drafts a few times a day; tests switch it off and do it by hand. */
@Component
@ConditionalOnProperty(name = "backoffice.scheduling.enabled", matchIfMissing = true)
class ForgottenDraftsRound {

    private final ForgottenDrafts drafts;

    ForgottenDraftsRound(ForgottenDrafts drafts) {
        this.drafts = drafts;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 6, timeUnit = TimeUnit.HOURS)
    void round() {
        drafts.letGo();
    }
}
