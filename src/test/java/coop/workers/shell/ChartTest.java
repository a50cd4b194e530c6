package coop.workers.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import coop.workers.testing.ScreenTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@ScreenTest
class ChartTest {

    @Test
    void everyNumberStandsInTheTableAndOpensWhatIsBehindIt() {
        var chart = new Chart(
                Chart.Kind.LYING_BARS,
                "Late work",
                "Process",
                List.of(new Chart.Column("Late", Chart.Tone.LATE), new Chart.Column("In time", Chart.Tone.ACCENT)),
                List.of(
                        new Chart.Row(
                                "Admission", List.of(Chart.Figure.of(3, "?urgency=overdue"), Chart.Figure.of(1200))),
                        new Chart.Row("Consent", List.of(Chart.Figure.of(0), Chart.Figure.of(4)))));
        UI.getCurrent().add(chart);

        assertThat(_find(chart, NativeTableHeaderCell.class))
                .extracting(NativeTableHeaderCell::getText)
                .containsExactly("Process", "Late", "In time", "Admission", "Consent");
        assertThat(_find(chart, NativeTableCell.class))
                .extracting(cell -> cell.getElement().getTextRecursively())
                .containsExactly("3", "1,200", "0", "4");
        assertThat(_get(chart, Anchor.class).getHref()).isEqualTo("?urgency=overdue");
        assertThat(chart.getElement().getAttribute("data-kind")).isEqualTo("lying-bars");
    }
}
