package coop.workers.election.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import coop.workers.election.CountSheet;
import coop.workers.election.CountSheet.Line;
import coop.workers.election.CountSheet.Stage;
import coop.workers.shell.Chart;
import coop.workers.shell.Chart.Column;
import coop.workers.shell.Chart.Figure;
import coop.workers.shell.Chart.Kind;
import coop.workers.shell.Chart.Row;
import coop.workers.shell.Chart.Tone;
import coop.workers.shell.Facts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A count as everybody can follow it: what came of it, its figures, and each stage in sentences, numbers and a picture. */
final class CountStages extends Div {

    CountStages(CountSheet sheet) {
        addClassName("election-count");
        sheet.result().forEach(sentence -> {
            var line = new Paragraph(sentence);
            line.addClassName("election-result");
            add(line);
        });
        add(figures(sheet));
        if (!sheet.stages().isEmpty()) {
            add(whole(sheet));
        }
        sheet.stages().forEach(stage -> add(stage(sheet, stage)));
    }

    private Facts figures(CountSheet sheet) {
        var quota = sheet.quota();
        return new Facts()
                .with(fact("method"), getTranslation("election.method." + sheet.method()))
                .with(fact("seats"), String.valueOf(sheet.seats()))
                .with(fact("entitled"), String.valueOf(sheet.entitled()))
                .with(fact("voted"), turnout(sheet))
                .with(fact("valid"), String.valueOf(sheet.valid()))
                .with(fact("blank"), String.valueOf(sheet.blank()))
                .with(fact("spoilt"), String.valueOf(sheet.spoilt()))
                .with(getTranslation("election.page.quota"), quota == null ? null : String.valueOf(quota))
                .with(fact("seed"), sheet.seed())
                .with(fact("roll"), sheet.rollFingerprint());
    }

    private String turnout(CountSheet sheet) {
        return sheet.entitled() == 0
                ? "0"
                : getTranslation("election.page.turnout", sheet.voted(), 100 * sheet.voted() / sheet.entitled());
    }

    private String fact(String key) {
        return getTranslation("election.sheet.fact." + key);
    }

    /** All stages beside each other, as the official tables have them. */
    private Div whole(CountSheet sheet) {
        var head = new NativeTableRow(headCell(getTranslation("election.page.candidate"), "col"));
        sheet.stages()
                .forEach(stage -> head.add(headCell(getTranslation("election.sheet.stage", stage.number()), "col")));
        var body = new NativeTableBody();
        var byStage = sheet.stages().stream()
                .map(stage -> stage.votes().stream().collect(Collectors.toMap(Line::name, Line::votes)))
                .toList();
        for (var line : sheet.stages().get(0).votes()) {
            body.add(row(line.name(), byStage));
        }
        var left = new NativeTableRow(headCell(getTranslation("election.page.non-transferable"), "row"));
        sheet.stages().forEach(stage -> left.add(new NativeTableCell(stage.nonTransferable())));
        body.add(left);
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("election-table");
        table.setCaptionText(getTranslation("election.page.all-stages"));
        var frame = new Div(table);
        frame.addClassName("election-wide");
        frame.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", getTranslation("election.page.all-stages"));
        return frame;
    }

    private static NativeTableRow row(String name, List<Map<String, String>> byStage) {
        var row = new NativeTableRow(headCell(name, "row"));
        byStage.forEach(votes -> row.add(new NativeTableCell(votes.getOrDefault(name, ""))));
        return row;
    }

    private static NativeTableHeaderCell headCell(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private Component stage(CountSheet sheet, Stage stage) {
        var heading = getTranslation("election.sheet.stage", stage.number());
        var part = new Div(new H3(heading));
        part.addClassName("election-stage");
        stage.sentences().forEach(sentence -> part.add(new Paragraph(sentence)));
        var rows = stage.votes().stream()
                .map(line -> new Row(line.name(), List.of(new Figure(number(line.votes()), line.votes(), null))))
                .toList();
        part.add(new Chart(
                Kind.LYING_BARS,
                getTranslation("election.page.chart", sheet.title(), stage.number()),
                getTranslation("election.page.candidate"),
                List.of(new Column(getTranslation("election.page.votes"), Tone.ACCENT)),
                rows));
        return part;
    }

    private static double number(String votes) {
        return Double.parseDouble(votes.replace(",", ""));
    }
}
