package coop.workers.renewal;

import coop.workers.money.LabourCosts;
import coop.workers.shared.Money;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a member declared and was asked to pay for one year.
 *
 * @param year the calendar year in which its subscription began
 * @param costs null where the co-op paid what it could and did not say
 * @param net what it was asked to pay
 */
public record EarlierYear(int year, @Nullable LabourCosts costs, Money net, boolean payWhatWeCan) {

    public Optional<LabourCosts> labourCosts() {
        return Optional.ofNullable(costs);
    }
}
