package coop.workers.inbox;

import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.workflow.TimeToUndo;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Tells the work desk how long handing in can be undone, as the organisation has settled it; whoever runs the office can switch it off. */
@Component
@ConditionalOnProperty(name = "backoffice.undo.enabled", matchIfMissing = true)
class SettledUndo implements TimeToUndo {

    private final Settings settings;

    SettledUndo(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Duration now() {
        return Duration.ofMinutes(settings.get(Setting.UNDO_MINUTES));
    }
}
