package coop.workers.admission;

import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets go of what people typed and never sent, or never confirmed, once no link leads to it any more. */
@Component
class ForgottenDrafts {

    private final JoinDrafts drafts;
    private final Applications applications;
    private final Settings settings;
    private final Clock clock;

    ForgottenDrafts(JoinDrafts drafts, Applications applications, Settings settings, Clock clock) {
        this.drafts = drafts;
        this.applications = applications;
        this.settings = settings;
        this.clock = clock;
    }

    /** Says how many drafts and applications are gone. */
    @Transactional
    public int letGo() {
        var before = clock.instant().minus(Duration.ofDays(settings.get(Setting.WINDOW_DAYS)));
        return applications.deleteNotConfirmedSince(before) + drafts.deleteNotTouchedSince(before);
    }
}
