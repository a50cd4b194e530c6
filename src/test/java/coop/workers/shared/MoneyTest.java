package coop.workers.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    £1,240.00       | 124000
                    1240            | 124000
                    1240.5          | 124050
                    £ 1 240         | 124000
                    0.07            | 7
                    -£12.30         | -1230
                    1,234,567.89    | 123456789
                    999999999999.99 | 99999999999999
                    """)
    void whatPeopleTypeIsUnderstood(String typed, long pence) {
        assertThat(Money.parse(typed)).contains(Money.ofPence(pence));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1.234", "12,40", "1,2345", "£", "1e3", "--1", "1.", "9999999999999", "١٢"})
    void whatIsNoAmountIsTold(String typed) {
        assertThat(Money.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,£0.00", "5,£0.05", "124000,'£1,240.00'", "-1230,-£12.30", "123456789,'£1,234,567.89'"})
    void itIsWrittenAsPeopleWriteIt(long pence, String written) {
        assertThat(Money.ofPence(pence)).hasToString(written);
        assertThat(Money.parse(written)).contains(Money.ofPence(pence));
    }

    @ParameterizedTest
    @CsvSource({"150,0.01,2", "149,0.01,1", "100,0.001,0", "500,0.001,1", "-150,0.01,-2"})
    void itIsRoundedToThePennyHalfUp(long pence, BigDecimal factor, long product) {
        assertThat(Money.ofPence(pence).times(factor)).isEqualTo(Money.ofPence(product));
    }

    @Test
    void oneThousandthOfHalfAMillionIsFiveHundred() {
        assertThat(Money.ofPounds(500_000).times(new BigDecimal("0.001"))).isEqualTo(Money.ofPounds(500));
    }

    @Test
    void sumsThatDoNotFitAreRefusedRatherThanWrong() {
        var most = Money.ofPence(Long.MAX_VALUE);

        assertThatThrownBy(() -> most.plus(Money.ofPence(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.ofPence(Long.MIN_VALUE).minus(Money.ofPence(1)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.ofPounds(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(BigDecimal.TEN)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void amountsAreComparedByWhatTheyAreWorth() {
        assertThat(Money.ofPounds(2).max(Money.ofPence(199))).isEqualTo(Money.ofPounds(2));
        assertThat(Money.ofPence(-1).isNegative()).isTrue();
        assertThat(Money.ZERO.isNegative()).isFalse();
    }
}
