package coop.workers.inbox;

import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.workflow.UrgencyLimits;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Tells the work queue from when on work is pressing, as the organisation has settled it. */
@Component
class SettledUrgency implements UrgencyLimits.Settled {

    private final Settings settings;

    SettledUrgency(Settings settings) {
        this.settings = settings;
    }

    @Override
    public UrgencyLimits now() {
        return new UrgencyLimits(
                Duration.ofDays(settings.get(Setting.URGENT_CRITICAL_DAYS)),
                Duration.ofDays(settings.get(Setting.URGENT_SOON_DAYS)));
    }
}
