package coop.workers.inbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import coop.workers.inbox.Columns;
import coop.workers.inbox.ListingAddress;
import coop.workers.inbox.Row;
import coop.workers.inbox.RowWords;
import coop.workers.inbox.WorkColumn;
import coop.workers.workflow.WorkFilter.Urgency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list on paper: every line, not only those in sight. Seen by printers only. */
class PrintSheet extends Div {

    PrintSheet(String title, @Nullable String remark, Columns columns, List<Row> rows, RowWords words) {
        addClassName("print-sheet");
        add(new H2(title));
        if (remark != null) {
            add(new Paragraph(remark));
        }
        var table = new NativeTable();
        var head = table.getHead().addRow();
        columns.order().forEach(column -> head.addHeaderCell().setText(name(column)));
        var body = table.getBody();
        Urgency urgency = null;
        for (var row : rows) {
            if (row.urgency() != urgency) {
                urgency = row.urgency();
                var cell = new NativeTableHeaderCell(getTranslation("inbox.urgency." + ListingAddress.word(urgency)));
                cell.getElement()
                        .setAttribute("colspan", String.valueOf(columns.order().size()));
                body.addRow().add(cell);
            }
            var line = body.addRow();
            columns.order().forEach(column -> line.addDataCell().setText(words.cell(column, row)));
        }
        add(table);
    }

    private String name(WorkColumn column) {
        return getTranslation("inbox.column." + column.key());
    }
}
