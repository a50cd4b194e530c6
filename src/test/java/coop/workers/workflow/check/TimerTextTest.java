package coop.workers.workflow.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimerTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"P14D", "P2W", "P1Y6M", "PT30M", "P1DT12H", "P100Y", "P36500D"})
    void lengthsThatPeopleWaitAreDurations(String text) {
        assertThat(TimerText.isDuration(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"P99999999D", "P101Y", "P1201M", "PT999999999H", "P-3D", "PT-1H", "-P3D", "14 days", "P", ""})
    void whatNobodyCouldWaitForIsNone(String text) {
        assertThat(TimerText.isDuration(text)).isFalse();
        assertThat(TimerText.isCycle("R3/" + text)).isFalse();
    }
}
