package coop.workers.funding;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.money.IncomeReports;
import coop.workers.organisation.Settings;
import coop.workers.shared.Money;
import org.springframework.stereotype.Component;

/**
 * Reads from the books how much would hang on a funder. The office reads it, since those who think about a bid may not look
 * into the books otherwise.
 */
@Component
class GaugeReading {

    private final IncomeReports reports;
    private final CurrentActor currentActor;
    private final Settings settings;

    GaugeReading(IncomeReports reports, CurrentActor currentActor, Settings settings) {
        this.reports = reports;
        this.currentActor = currentActor;
        this.settings = settings;
    }

    Gauge read(String funder, Money more, boolean restricted) {
        var today = settings.today();
        return Gauge.of(today, currentActor.as(Actor.OFFICE, () -> reports.reliance(today, funder, more, restricted)));
    }
}
