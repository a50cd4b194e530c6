package coop.workers.mypage;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.PrivateLinks;
import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets go of private links that have ended, whoever issued them, and of addresses that were never confirmed. */
@Component
class EndedLinks {

    private final PrivateLinks links;
    private final JdbcClient database;
    private final CurrentActor actor;
    private final Settings settings;
    private final Clock clock;

    EndedLinks(PrivateLinks links, JdbcClient database, CurrentActor actor, Settings settings, Clock clock) {
        this.links = links;
        this.database = database;
        this.actor = actor;
        this.settings = settings;
        this.clock = clock;
    }

    /** Says how many links and addresses are gone. */
    @Transactional
    public int letGo() {
        var keptFor = Duration.ofDays(settings.get(Setting.KEEP_ENDED_LINKS_DAYS));
        var gone =
                actor.as(Actor.OFFICE, () -> links.letGoOfEnded(clock.instant().minus(keptFor)));
        return gone
                + database.sql("delete from mypage.new_address where asked_at < :before")
                        .param(
                                "before",
                                clock.instant().minus(AddressDesk.VALID_FOR).atOffset(ZoneOffset.UTC))
                        .update();
    }
}
