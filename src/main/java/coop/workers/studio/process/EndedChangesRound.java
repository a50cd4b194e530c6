package coop.workers.studio.process;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets go of ended changes once a day; tests switch it off and do it by hand. */
@Component
@ConditionalOnProperty(name = "backoffice.scheduling.enabled", matchIfMissing = true)
class EndedChangesRound {

    private final EndedChanges changes;

    EndedChangesRound(EndedChanges changes) {
        this.changes = changes;
    }

    @Scheduled(initialDelay = 4, fixedDelay = 24, timeUnit = TimeUnit.HOURS)
    void round() {
        changes.letGo();
    }
}
