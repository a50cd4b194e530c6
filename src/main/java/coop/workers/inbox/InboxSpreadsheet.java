package coop.workers.inbox;

import coop.workers.shared.SpreadsheetCell;
import coop.workers.shell.Dates;
import coop.workers.shell.Texts;
import coop.workers.workflow.WorkItem;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list for a spreadsheet: the rows that are listed, the columns that are shown, in their order. Days and amounts are
 * written so that a spreadsheet can reckon with them.
 */
@Service
class InboxSpreadsheet {

    private static final int PAGE = 500;

    private final InboxDesk inbox;
    private final RowWords words;
    private final Dates dates;
    private final Texts texts;

    InboxSpreadsheet(InboxDesk inbox, RowWords words, Dates dates, Texts texts) {
        this.inbox = inbox;
        this.words = words;
        this.dates = dates;
        this.texts = texts;
    }

    /** Writes the whole listing, page by page, as it stands at one moment; {@code to} stays open. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    void write(Listing listing, Columns columns, Writer to) throws IOException {
        var csv = CsvWriter.builder().build(to);
        csv.writeRecord(columns.order().stream()
                .map(column -> texts.say("inbox.column." + column.key()))
                .toList());
        for (var urgency : listing.shownUrgency()) {
            var page = inbox.rows(listing, urgency, 0, PAGE);
            while (!page.isEmpty()) {
                page.forEach(row -> csv.writeRecord(columns.order().stream()
                        .map(column -> SpreadsheetCell.guarded(cell(column, row)))
                        .toList()));
                page = inbox.after(listing, page.get(page.size() - 1), PAGE);
            }
        }
        csv.flush();
    }

    private String cell(WorkColumn column, Row row) {
        var item = row.item();
        return switch (column) {
            case MATTERS -> matters(item);
            case WAITING -> dates.dayOf(item.waitingSince()).toString();
            case DUE -> item.due() == null ? "" : dates.dayOf(item.due()).toString();
            default -> words.cell(column, row);
        };
    }

    private static String matters(WorkItem item) {
        if (item.amount() != null) {
            return BigDecimal.valueOf(item.amount().pence(), 2).toPlainString();
        }
        return item.relevantDate() == null ? "" : item.relevantDate().toString();
    }
}
