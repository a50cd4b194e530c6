package coop.workers.membership;

import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets go of what people typed or sent and never confirmed, once no link leads to it any more, and of supporters who left long ago. */
@Component
public class ForgottenForms {

    private final MembershipApplications applications;
    private final Supporters supporters;
    private final JdbcClient database;
    private final Settings settings;
    private final Clock clock;

    ForgottenForms(
            MembershipApplications applications,
            Supporters supporters,
            JdbcClient database,
            Settings settings,
            Clock clock) {
        this.database = database;
        this.applications = applications;
        this.supporters = supporters;
        this.settings = settings;
        this.clock = clock;
    }

    /** Says how many are gone. */
    @Transactional
    public int letGo() {
        var before = clock.instant().minus(Duration.ofDays(settings.get(Setting.WINDOW_DAYS)));
        var left = settings.before(Setting.KEEP_REFUSED_MONTHS);
        return applications.deleteNotConfirmedSince(before)
                + supporters.deleteNotConfirmedSince(before)
                + supporters.deleteLeftBefore(left)
                + deleteDraftsNotTouchedSince(before);
    }

    private int deleteDraftsNotTouchedSince(Instant before) {
        return database.sql("delete from membership.draft where saved_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
