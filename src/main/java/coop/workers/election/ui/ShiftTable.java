package coop.workers.election.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import coop.workers.election.Timetable.Shift;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How the dates of an election moved at once: before and after beside each other. */
final class ShiftTable extends NativeTable {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.UK);

    ShiftTable(List<Shift> shifts) {
        addClassName("election-shifts");
        var body = new NativeTableBody();
        shifts.forEach(shift -> body.add(new NativeTableRow(
                head(getTranslation("election.milestone." + shift.milestone().name()), "row"),
                cell(shift.was()),
                cell(shift.becomes()))));
        add(
                new NativeTableHeader(new NativeTableRow(
                        head(getTranslation("election.view.moves.what"), "col"),
                        head(getTranslation("election.view.moves.was"), "col"),
                        head(getTranslation("election.view.moves.is"), "col"))),
                body);
    }

    private static NativeTableHeaderCell head(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static NativeTableCell cell(LocalDateTime moment) {
        return new NativeTableCell(MOMENT.format(moment));
    }
}
