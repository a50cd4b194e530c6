package coop.workers.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A short table that is read as a whole; on a narrow screen each row becomes a few lines with their headings. */
class Ledger extends Div {

    private final NativeTable table = new NativeTable();
    private final List<String> headings;

    /** @param caption says what the table holds to whom it is read out */
    Ledger(String caption, List<String> headings) {
        addClassName("ledger");
        this.headings = headings;
        table.setCaptionText(caption);
        var head = new NativeTableRow();
        headings.forEach(heading -> head.add(heading(heading)));
        table.getHead().add(head);
        add(table);
    }

    private static Component heading(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    /** Adds a row of cells, one for each heading. */
    Ledger row(Component... cells) {
        var row = new NativeTableRow();
        for (var at = 0; at < cells.length; at++) {
            var cell = row.addDataCell();
            cell.getElement().setAttribute("data-heading", headings.get(at));
            cell.add(cells[at]);
        }
        table.getBody().add(row);
        return this;
    }

    Ledger row(String... cells) {
        var spans = new Component[cells.length];
        for (var at = 0; at < cells.length; at++) {
            spans[at] = new Span(cells[at]);
        }
        return row(spans);
    }
}
