package coop.workers.election.process;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets go of nominations of elections long over a few times a day; tests switch it off and do it by hand. */
@Component
@ConditionalOnProperty(name = "backoffice.scheduling.enabled", matchIfMissing = true)
class EndedNominationsRound {

    private final EndedNominations nominations;

    EndedNominationsRound(EndedNominations nominations) {
        this.nominations = nominations;
    }

    @Scheduled(initialDelay = 3, fixedDelay = 6, timeUnit = TimeUnit.HOURS)
    void round() {
        nominations.letGo();
    }
}
