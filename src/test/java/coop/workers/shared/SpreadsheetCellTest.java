package coop.workers.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 1422", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1"})
    void whatASpreadsheetWouldRunIsShownInstead(String text) {
        assertThat(SpreadsheetCell.guarded(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Calder Bikes", "12", "a=b", "'=1"})
    void everythingElseStaysAsItIs(String text) {
        assertThat(SpreadsheetCell.guarded(text)).isEqualTo(text);
    }
}
