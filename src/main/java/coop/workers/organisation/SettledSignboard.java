package coop.workers.organisation;

import coop.workers.shared.EmailAddress;
import coop.workers.shell.Signboard;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Gives the frame of every page the name and the zone that are settled now. */
@Component
class SettledSignboard implements Signboard {

    private final Settings settings;

    SettledSignboard(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String organisationName() {
        return settings.organisation().name();
    }

    @Override
    public EmailAddress email() {
        return settings.organisation().email();
    }

    @Override
    public ZoneId zone() {
        return settings.organisation().zone();
    }

    @Override
    public LocalDate today() {
        return settings.today();
    }
}
