package coop.workers.money;

import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The tariff as the office has settled it. */
@Component
public class Tariffs {

    private final Settings settings;

    Tariffs(Settings settings) {
        this.settings = settings;
    }

    public SubscriptionTariff today() {
        return on(settings.today());
    }

    /** As settled now, with the VAT of {@code day}. */
    public SubscriptionTariff on(LocalDate day) {
        return new SubscriptionTariff(
                settings.get(Setting.SUBSCRIPTION_RATE),
                settings.get(Setting.SUBSCRIPTION_FLOOR),
                settings.vatRateOn(day));
    }
}
