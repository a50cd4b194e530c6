package coop.workers.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClearDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2027-06-01, 2027-06-16, 14",
        "2027-06-01, 2027-06-04, 2",
        "2027-06-01, 2027-06-02, 0",
        "2027-06-01, 2027-06-01, 0",
        "2027-06-02, 2027-06-01, 0",
        // the 29th of February is a day like any other, and so are those on which the clocks change
        "2028-02-28, 2028-03-01, 1",
        "2027-02-28, 2027-03-01, 0",
        "2027-12-30, 2028-01-02, 2",
        "2027-03-27, 2027-03-29, 1",
        "2027-10-30, 2027-11-01, 1"
    })
    void neitherTheDayOfGivingNorTheDayOfTheMeetingCounts(LocalDate given, LocalDate event, int clear) {
        assertThat(ClearDays.between(given, event)).isEqualTo(new ClearDays(clear));
    }

    @Test
    void theLastDayForNoticeLeavesJustEnoughAndTheDayAfterDoesNot() {
        var fourteen = new ClearDays(14);
        var meeting = LocalDate.of(2028, 3, 7);

        var last = fourteen.before(meeting);

        assertThat(last).isEqualTo(LocalDate.of(2028, 2, 21));
        assertThat(ClearDays.between(last, meeting)).isEqualTo(fourteen);
        assertThat(ClearDays.between(last.plusDays(1), meeting)).isLessThan(fourteen);
        assertThat(fourteen.after(last)).isEqualTo(meeting);
    }

    @Test
    void thereAreNoNegativeClearDays() {
        assertThatThrownBy(() -> new ClearDays(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
