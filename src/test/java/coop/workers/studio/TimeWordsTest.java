package coop.workers.studio;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.testing.OfficeTest;
import coop.workers.workflow.ProcessOutline.Time;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class TimeWordsTest {

    @Autowired
    TimeWords times;

    @ParameterizedTest
    @CsvSource({
        "P1D, 1 day",
        "P14D, 14 days",
        "P2W, 14 days",
        "P1Y2M, 1 year and 2 months",
        "PT24H, 24 hours",
        "P1DT2H30M, 1 day and 2 hours and 30 minutes",
        "PT0S, at once",
        "soon, soon"
    })
    void aLengthOfTimeIsSaidInWords(String text, String words) {
        assertThat(times.length(text)).isEqualTo(words);
    }

    @Test
    void aTimeIsSaidAsItIsMeant() {
        assertThat(times.when(new Time(Time.Kind.AFTER, "P14D", false))).isEqualTo("after 14 days");
        assertThat(times.when(new Time(Time.Kind.EVERY, "R3/P7D", false))).isEqualTo("every 7 days, 3 times");
        assertThat(times.when(new Time(Time.Kind.EVERY, "R/P7D", false))).isEqualTo("every 7 days");
        assertThat(times.when(new Time(Time.Kind.ON, "reviewOn", true))).isEqualTo("on the date “review on”");
        assertThat(times.within(new Time(Time.Kind.AFTER, "P10D", false))).isEqualTo("within 10 days");
    }
}
