package coop.workers.funding;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.shared.Money;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MissionAnswersTest {

    private static final MissionAnswers HALF_A_DAY =
            new MissionAnswers("It is what we are for.", "none", "no", "no", new BigDecimal("0.5"), null);

    @Test
    void hoursOfReportingAreCountedForEachThousandPoundsAndRoundedUp() {
        assertThat(HALF_A_DAY.hoursForThousand(Money.ofPounds(1000))).isEqualTo(4);
        assertThat(HALF_A_DAY.hoursForThousand(Money.ofPounds(3000))).isEqualTo(2);
    }

    @Test
    void aSmallGiftCountsAsAThousandPounds() {
        assertThat(HALF_A_DAY.hoursForThousand(Money.ofPounds(250))).isEqualTo(4);
    }
}
