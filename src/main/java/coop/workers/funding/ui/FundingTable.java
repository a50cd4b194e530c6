package coop.workers.funding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** A table in which sums stand under each other; on telephones a row is a card. */
class FundingTable extends NativeTable {

    private final NativeTableRow head = new NativeTableRow();
    private final List<String> headings = new ArrayList<>();
    private final List<Boolean> figures = new ArrayList<>();

    /** @param label says what the table holds to whom it is read out */
    FundingTable(String label) {
        addClassNames("list-table", "money-table");
        getElement().setAttribute("aria-label", label);
        getHead().add(head);
    }

    FundingTable text(String heading) {
        return heading(heading, false);
    }

    FundingTable figure(String heading) {
        return heading(heading, true);
    }

    private FundingTable heading(String heading, boolean figure) {
        var cell = new NativeTableHeaderCell();
        cell.add(new Span(heading));
        cell.getElement().setAttribute("scope", "col");
        cell.setClassName("figure", figure);
        headings.add(heading);
        figures.add(figure);
        head.add(cell);
        return this;
    }

    void row(Component... cells) {
        var row = new NativeTableRow();
        for (var at = 0; at < cells.length; at++) {
            var cell = row.addDataCell();
            cell.getElement().setAttribute("data-heading", headings.get(at));
            cell.setClassName("figure", figures.get(at));
            cell.setClassName("what", at == 0);
            cell.add(cells[at]);
        }
        getBody().add(row);
    }
}
