package coop.workers.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import coop.workers.exchange.ComparedLine;
import coop.workers.shell.Sentences;
import java.util.List;

/** Lines of a list with what each comes to; on telephones a line is a card. */
class ComparedTable extends NativeTable {

    private final transient Sentences sentences;

    ComparedTable(List<ComparedLine> lines, Sentences sentences) {
        this.sentences = sentences;
        addClassNames("list-table", "exchange-table");
        getElement().setAttribute("aria-label", getTranslation("exchange.table"));
        var head = new NativeTableRow();
        head.add(heading("exchange.column.line"), heading("exchange.column.name"), heading("exchange.column.verdict"));
        getHead().add(head);
        lines.forEach(line -> getBody().add(row(line)));
    }

    private NativeTableHeaderCell heading(String text) {
        var cell = new NativeTableHeaderCell(getTranslation(text));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(ComparedLine line) {
        var row = new NativeTableRow();
        var number = row.addDataCell();
        number.addClassName("line-number");
        number.getElement().setAttribute("data-heading", getTranslation("exchange.column.line"));
        number.add(new Span(Integer.toString(line.position())));
        var name = row.addDataCell();
        name.addClassName("what");
        name.add(name(line));
        row.addDataCell().add(verdict(line));
        return row;
    }

    private Component name(ComparedLine line) {
        var name = line.name().isEmpty() ? getTranslation("exchange.no-name") : line.name();
        return line.member() == null ? new Span(name) : new Anchor("register/member/" + line.member(), name);
    }

    private Component verdict(ComparedLine line) {
        var said = new Span(getTranslation(
                line.failed()
                        ? "exchange.verdict.FAILED"
                        : "exchange.verdict." + line.verdict().name()));
        said.addClassName("verdict");
        var cell = new Div(said);
        line.notes().forEach(note -> {
            var detail = new Span(sentences.of(note));
            detail.addClassName("detail");
            cell.add(detail);
        });
        return cell;
    }
}
