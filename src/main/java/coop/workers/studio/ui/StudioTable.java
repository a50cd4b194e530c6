package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.stream.Stream;

/** A table that is read as a whole; on a narrow screen each row becomes a few lines with their headings. */
class StudioTable extends Div {

    private final NativeTableBody rows = new NativeTableBody();
    private final List<String> headings;

    /** @param label says what the table holds to whom it is read out */
    StudioTable(String label, String... headings) {
        this(label, List.of(headings));
    }

    StudioTable(String label, List<String> headings) {
        addClassName("studio-table");
        this.headings = headings;
        var head = new NativeTableRow();
        headings.forEach(heading -> head.add(heading(heading)));
        var table = new NativeTable(new NativeTableHeader(head), rows);
        table.addClassName("list-table");
        table.getElement().setAttribute("aria-label", label);
        add(table);
    }

    private static Component heading(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    /** Adds a row of cells, one for each heading. */
    void row(Component... cells) {
        var row = new NativeTableRow();
        for (var at = 0; at < cells.length; at++) {
            var cell = row.addDataCell();
            cell.getElement().setAttribute("data-heading", headings.get(at));
            cell.add(cells[at]);
        }
        rows.add(row);
    }

    void row(Stream<Component> cells) {
        row(cells.toArray(Component[]::new));
    }
}
