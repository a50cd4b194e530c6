package coop.workers.groups.process;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets go of months a few times a day; tests switch it off and do it by hand. */
@Component
@ConditionalOnProperty(name = "backoffice.scheduling.enabled", matchIfMissing = true)
class EndedMonthsRound {

    private final EndedMonths months;

    EndedMonthsRound(EndedMonths months) {
        this.months = months;
    }

    @Scheduled(initialDelay = 4, fixedDelay = 6, timeUnit = TimeUnit.HOURS)
    void round() {
        months.letGo();
    }
}
