package coop.workers.admission.process;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets go of ended applications a few times a day; tests switch it off and do it by hand. */
@Component
@ConditionalOnProperty(name = "backoffice.scheduling.enabled", matchIfMissing = true)
class EndedApplicationsRound {

    private final EndedApplications applications;

    EndedApplicationsRound(EndedApplications applications) {
        this.applications = applications;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 6, timeUnit = TimeUnit.HOURS)
    void round() {
        applications.letGo();
    }
}
