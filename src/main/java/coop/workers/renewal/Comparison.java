package coop.workers.renewal;

import coop.workers.money.LabourCosts;
import coop.workers.money.Subscription;
import coop.workers.money.SubscriptionTariff;
import coop.workers.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is declared beside what was declared for the year before: what the table {@code declaration-check} looks at.
 *
 * @param offered the co-op asks to pay what it can
 * @param knownFigure its labour costs of the year before are known
 * @param change of the labour costs in per cent, away from nought; 0 where nothing is known to compare with
 * @param belowFloor the rate would give less than the minimum
 * @param belowBefore it would have the year before, too
 */
public record Comparison(boolean offered, boolean knownFigure, int change, boolean belowFloor, boolean belowBefore) {

    private static final int MOST = 1000;

    /** Nothing is declared yet, so nothing stands out. */
    public static Comparison nothingDeclared(boolean knownFigure) {
        return new Comparison(false, knownFigure, 0, false, false);
    }

    static Comparison of(Declaration declared, @Nullable EarlierYear before, SubscriptionTariff tariff) {
        var now = declared.labourCosts();
        var then = Optional.ofNullable(before).flatMap(EarlierYear::labourCosts);
        return new Comparison(
                declared.offer().isPresent(),
                then.isPresent(),
                now.flatMap(costs -> then.map(earlier -> change(earlier, costs)))
                        .orElse(0),
                now.filter(costs -> isBelow(costs, tariff)).isPresent(),
                then.filter(costs -> isBelow(costs, tariff)).isPresent());
    }

    /** The change in per cent, rounded away from nought so that no swing is rounded away. */
    public static int change(LabourCosts before, LabourCosts now) {
        var was = before.total();
        var difference = now.total().minus(was);
        if (was.equals(Money.ZERO)) {
            return difference.equals(Money.ZERO) ? 0 : MOST;
        }
        var change = BigDecimal.valueOf(difference.pence())
                .movePointRight(2)
                .divide(BigDecimal.valueOf(was.pence()), 0, RoundingMode.UP);
        return change.min(BigDecimal.valueOf(MOST)).intValueExact();
    }

    private static boolean isBelow(LabourCosts costs, SubscriptionTariff tariff) {
        return tariff.on(costs).basis() == Subscription.Basis.MINIMUM;
    }
}
