package coop.workers.funding;

import coop.workers.shared.Money;
import jakarta.persistence.Column;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How an opportunity was held against the mission, in the words of the form {@code mission-check}.
 *
 * @param controlOver {@code none}, {@code some} or {@code much}
 * @param strategyChange {@code no}, {@code a-little} or {@code yes}
 * @param excludedFunder {@code no}, {@code unsure} or {@code yes}
 * @param reportingDays all the days that would go into reports
 * @param strings what strings were seen; null where none were named
 */
public record MissionAnswers(
        @Column(name = "mission_words") String words,
        @Column(name = "control_over") String controlOver,
        @Column(name = "strategy_change") String strategyChange,
        @Column(name = "excluded_funder") String excludedFunder,
        @Column(name = "reporting_days") BigDecimal reportingDays,
        @Column(name = "strings_seen") @Nullable String strings) {

    private static final BigDecimal HOURS_A_DAY = new BigDecimal("7.5");

    /**
     * How many hours of reporting each thousand pounds would cost, rounded up. What is less than a thousand counts as a
     * thousand: half a day for a small gift is no burden that the board has to weigh.
     */
    int hoursForThousand(Money amount) {
        var thousand = Money.ofPounds(1000);
        return reportingDays
                .multiply(HOURS_A_DAY)
                .multiply(BigDecimal.valueOf(thousand.pence()))
                .divide(BigDecimal.valueOf(Math.max(amount.pence(), thousand.pence())), 0, RoundingMode.CEILING)
                .min(BigDecimal.valueOf(100_000))
                .intValueExact();
    }
}
