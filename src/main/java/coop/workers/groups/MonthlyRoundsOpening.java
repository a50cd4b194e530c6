package coop.workers.groups;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks a few times a day whether a month is over; tests switch it off and do it by hand. */
@Component
@ConditionalOnProperty(name = "backoffice.scheduling.enabled", matchIfMissing = true)
class MonthlyRoundsOpening {

    private final RoundCalendar calendar;
    private final CurrentActor currentActor;

    MonthlyRoundsOpening(RoundCalendar calendar, CurrentActor currentActor) {
        this.calendar = calendar;
        this.currentActor = currentActor;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void look() {
        currentActor.as(Actor.OFFICE, calendar::openLastMonth);
    }
}
