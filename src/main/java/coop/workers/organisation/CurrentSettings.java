package coop.workers.organisation;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** The settings as they stand in the database at the moment of asking, else as shipped. */
@Service
class CurrentSettings implements Settings {

    private final SettledValues values;
    private final Clock clock;

    CurrentSettings(SettledValues values, Clock clock) {
        this.values = values;
        this.clock = clock;
    }

    @Override
    public Organisation organisation() {
        return values.organisation();
    }

    @Override
    public <T extends Comparable<T>> T get(Setting<T> setting) {
        return values.latest(setting.key()).flatMap(setting::parse).orElse(setting.shipped());
    }

    @Override
    public BigDecimal vatRateOn(LocalDate date) {
        return values.vatRateOn(date).orElse(BigDecimal.ZERO);
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), organisation().zone());
    }
}
