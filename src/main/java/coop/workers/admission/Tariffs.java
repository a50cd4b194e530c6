package coop.workers.admission;

import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import org.springframework.stereotype.Component;

/** The tariff as the office has settled it. */
@Component
class Tariffs {

    private final Settings settings;

    Tariffs(Settings settings) {
        this.settings = settings;
    }

    SubscriptionTariff today() {
        return new SubscriptionTariff(
                settings.get(Setting.SUBSCRIPTION_RATE),
                settings.get(Setting.SUBSCRIPTION_FLOOR),
                settings.vatRateOn(settings.today()));
    }
}
