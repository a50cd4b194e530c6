package coop.workers.money.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** A table of money: figures stand under each other; a heading may turn the list round. On telephones a row is a card. */
class MoneyTable extends NativeTable {

    private record Heading(String text, boolean figure) {}

    private final NativeTableRow head = new NativeTableRow();
    private final List<Heading> headings = new ArrayList<>();

    /** @param label says what the table holds to whom it is read out */
    MoneyTable(String label) {
        addClassNames("list-table", "money-table");
        getElement().setAttribute("aria-label", label);
        getHead().add(head);
    }

    MoneyTable text(String heading) {
        return heading(new Heading(heading, false), new Span(heading), "");
    }

    /** A column for what can be done with a row; it is headed for whom it is read out. */
    MoneyTable deeds() {
        var unseen = new Span(getTranslation("money.column.deeds"));
        unseen.addClassName("unseen");
        return heading(new Heading("", false), unseen, "");
    }

    MoneyTable figure(String heading) {
        return heading(new Heading(heading, true), new Span(heading), "");
    }

    /** A column by which {@code list} can be sorted, as the address says under {@code order}. */
    MoneyTable text(String heading, String column, MoneyAddress list) {
        return heading(new Heading(heading, false), link(heading, column, list), way(column, list));
    }

    MoneyTable figure(String heading, String column, MoneyAddress list) {
        return heading(new Heading(heading, true), link(heading, column, list), way(column, list));
    }

    private MoneyTable heading(Heading heading, Component content, String way) {
        var cell = new NativeTableHeaderCell();
        cell.add(content);
        cell.getElement().setAttribute("scope", "col");
        if (heading.figure()) {
            cell.addClassName("figure");
        }
        if (!way.isEmpty()) {
            cell.getElement().setAttribute("aria-sort", way);
        }
        headings.add(heading);
        head.add(cell);
        return this;
    }

    private static Anchor link(String heading, String column, MoneyAddress list) {
        var other = list.get("order").equals(column) ? "-" + column : column;
        return new Anchor(list.with("order", other).toString(), heading);
    }

    private static String way(String column, MoneyAddress list) {
        var order = list.get("order");
        return order.equals(column) ? "ascending" : order.equals("-" + column) ? "descending" : "";
    }

    /** Adds a row of cells, one for each heading. */
    NativeTableRow row(Component... cells) {
        var row = new NativeTableRow();
        for (var at = 0; at < cells.length; at++) {
            var cell = row.addDataCell();
            cell.getElement().setAttribute("data-heading", headings.get(at).text());
            if (headings.get(at).figure()) {
                cell.addClassName("figure");
            }
            if (at == 0) {
                cell.addClassName("what");
            }
            cell.add(cells[at]);
        }
        getBody().add(row);
        return row;
    }

    NativeTableRow row(String... cells) {
        var spans = new Component[cells.length];
        for (var at = 0; at < cells.length; at++) {
            spans[at] = new Span(cells[at]);
        }
        return row(spans);
    }
}
