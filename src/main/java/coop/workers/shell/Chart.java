package coop.workers.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as bars or as a line, and the same as a table. The picture is drawn from the table, and a bar opens what its
 * number in the table opens. The browser fetches what draws it when the first one is shown.
 */
@Tag("office-chart")
@JsModule("./chart/office-chart.ts")
@NpmPackage(value = "chart.js", version = "4.6.1")
public class Chart extends HtmlContainer {

    /** In pixels: a bar that lies, with the room about it. */
    private static final int LINE = 34;

    private static final int AXES = 76;

    /** How the numbers are drawn; several columns of bars stand upon each other, unless they are paired. */
    public enum Kind {
        BARS,
        /** Several columns beside each other, for numbers that are no parts of a whole. */
        PAIRED_BARS,
        /** For names that are long. */
        LYING_BARS,
        LINE
    }

    /** What a column is drawn in. Red and amber are for lateness alone. */
    public enum Tone {
        ACCENT,
        QUIET,
        SOON,
        LATE,
        VERY_LATE
    }

    /** A column of numbers. */
    public record Column(String name, Tone tone) {}

    /**
     * A number.
     *
     * @param text the number in words, such as {@code £1,240}
     * @param opens the address of what is behind it; null where nothing is
     */
    public record Figure(
            double value, String text, @Nullable String opens) {

        public static Figure of(long value) {
            return new Figure(value, "%,d".formatted(value), null);
        }

        public static Figure of(long value, String opens) {
            return new Figure(value, "%,d".formatted(value), opens);
        }
    }

    /** A name with a number for each column. */
    public record Row(String name, List<Figure> numbers) {}

    /**
     * @param title what is shown, for those who do not see it
     * @param names what the rows are, such as {@code Week}
     */
    public Chart(Kind kind, String title, String names, List<Column> columns, List<Row> rows) {
        addClassName("chart");
        getElement()
                .setAttribute("data-kind", kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var picture = new Div(new Canvas());
        picture.addClassName("picture");
        picture.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", getTranslation("shell.chart.label", title));
        if (kind == Kind.LYING_BARS) {
            picture.setHeight(AXES + LINE * rows.size() + "px");
        }
        var twin = new NativeDetails(new Span(getTranslation("shell.chart.table")), table(title, names, columns, rows));
        add(picture, twin);
    }

    /** Writes {@code sign} before every number of the scale, such as {@code £}. */
    public Chart inUnits(String sign) {
        getElement().setAttribute("data-before", sign);
        return this;
    }

    private static NativeTable table(String title, String names, List<Column> columns, List<Row> rows) {
        var head = new NativeTableRow(headerCell(names, "col"));
        for (var column : columns) {
            var cell = headerCell(column.name(), "col");
            cell.getElement()
                    .setAttribute(
                            "data-tone",
                            column.tone().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            head.add(cell);
        }
        var body = new NativeTableBody();
        for (var row : rows) {
            var line = new NativeTableRow(headerCell(row.name(), "row"));
            row.numbers().forEach(number -> line.add(cell(number)));
            body.add(line);
        }
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.setCaptionText(title);
        return table;
    }

    private static NativeTableHeaderCell headerCell(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static NativeTableCell cell(Figure number) {
        Component text = number.opens() == null ? new Span(number.text()) : new Anchor(number.opens(), number.text());
        var cell = new NativeTableCell(text);
        cell.getElement().setAttribute("data-value", String.valueOf(number.value()));
        return cell;
    }

    @Tag("canvas")
    private static final class Canvas extends Component {}
}
