package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.studio.FactBook.Known;
import coop.workers.studio.drawing.DecisionTable;
import coop.workers.workflow.ProcessXml.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A decision table on the bench: a line for each rule, a field for each cell. */
final class TableBench extends Div {

    private final String path;
    private final Editing editing;
    private final FindingLines findings = new FindingLines();
    private final Div rules = new Div();

    TableBench(String table, Editing editing) {
        this.path = table + ".dmn";
        this.editing = editing;
        addClassName("editing-table");
        add(findings, rules);
        showAll();
    }

    private DecisionTable table() {
        return DecisionTable.of(editing.bench().text(path).orElse(""));
    }

    private void showAll() {
        rules.removeAll();
        findings.show(editing.findingsIn(path));
        try {
            show(table());
        } catch (Unreadable unreadable) {
            rules.add(new Paragraph(String.valueOf(unreadable.getMessage())));
        }
    }

    private void show(DecisionTable table) {
        var locked = editing.locked();
        var counting = new Select<Boolean>();
        counting.setLabel(getTranslation("studio.edit.rules.counting"));
        counting.setItems(false, true);
        counting.setItemLabelGenerator(
                first -> getTranslation("studio.edit.rules." + (Boolean.TRUE.equals(first) ? "first" : "one")));
        counting.setValue(table.firstCounts());
        counting.setReadOnly(locked);
        counting.addValueChangeListener(event -> change(now -> now.counting(event.getValue()), false));
        rules.add(new H2(table.name()), counting, new Paragraph(getTranslation("studio.edit.rules.help")), grid(table));
        if (!locked) {
            rules.add(button("studio.edit.rule.add", DecisionTable::withRule), column(table));
        }
    }

    private Component grid(DecisionTable table) {
        var columns = table.columns();
        var headings = new ArrayList<String>();
        columns.forEach(column -> headings.add(column.label().isBlank() ? column.fact() : column.label()));
        headings.add(getTranslation("studio.edit.rule.then", table.result()));
        headings.add(getTranslation("studio.edit.rule.why"));
        headings.add(getTranslation("studio.edit.rule.order"));
        var grid = new StudioTable(table.name(), headings);
        var number = 1;
        for (var rule : table.rules()) {
            grid.row(cells(table, columns, rule, number++));
        }
        return grid;
    }

    private Stream<Component> cells(
            DecisionTable table, List<DecisionTable.Column> columns, DecisionTable.Rule rule, int number) {
        var cells = new ArrayList<Component>();
        for (var at = 0; at < columns.size(); at++) {
            var column = columns.get(at);
            var index = at;
            cells.add(new CellField(
                    getTranslation("studio.edit.cell", number, column.label()),
                    column.type(),
                    values(table, column),
                    at < rule.cells().size() ? rule.cells().get(at) : "",
                    editing.locked(),
                    text -> change(now -> now.cell(rule.id(), index, text), false)));
        }
        cells.add(new CellField(
                getTranslation("studio.edit.cell", number, table.result()),
                table.resultType(),
                table.outcomes(),
                rule.outcome(),
                editing.locked(),
                text -> change(now -> now.outcome(rule.id(), text), false)));
        var why = new TextField();
        why.setAriaLabel(getTranslation("studio.edit.cell", number, getTranslation("studio.edit.rule.why")));
        why.setValue(rule.why());
        why.setReadOnly(editing.locked());
        TypingKeeper.keep(why);
        why.addValueChangeListener(event -> change(now -> now.why(rule.id(), event.getValue()), false));
        cells.add(why);
        cells.add(editing.locked() ? new Div() : tools(rule, number));
        return cells.stream();
    }

    private List<String> values(DecisionTable table, DecisionTable.Column column) {
        var said = table.valuesOf(column.id());
        return said.isEmpty()
                ? editing.offers()
                        .facts()
                        .find(column.fact())
                        .map(known -> known.values().keySet().stream().sorted().toList())
                        .orElse(List.of())
                : said;
    }

    private Component tools(DecisionTable.Rule rule, int number) {
        var up = button("studio.edit.rule.up", now -> now.moved(rule.id(), -1));
        var down = button("studio.edit.rule.down", now -> now.moved(rule.id(), 1));
        var out = button("studio.edit.rule.out", now -> now.withoutRule(rule.id()));
        Stream.of(up, down, out)
                .forEach(tool -> tool.setAriaLabel(getTranslation("studio.edit.rule.tool", tool.getText(), number)));
        var tools = new Div(up, down, out);
        tools.addClassName("editing-tools");
        return tools;
    }

    private Component column(DecisionTable table) {
        var facts = editing.offers().facts().all().stream()
                .filter(known -> table.columns().stream()
                        .noneMatch(column -> column.fact().equals(known.name())))
                .toList();
        var fact = new ComboBox<Known>(getTranslation("studio.edit.column.add"));
        fact.setItems(facts);
        fact.setItemLabelGenerator(Known::label);
        var add = new Button(getTranslation("studio.edit.add"), click -> {
            var known = fact.getValue();
            if (known != null) {
                change(now -> now.withColumn(known.label(), known.name(), type(known)), true);
            }
        });
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var out = new ComboBox<DecisionTable.Column>(getTranslation("studio.edit.column.remove"));
        out.setItems(table.columns());
        out.setItemLabelGenerator(column -> column.label().isBlank() ? column.fact() : column.label());
        var remove = new Button(getTranslation("studio.edit.rule.out"), click -> {
            var column = out.getValue();
            if (column != null) {
                change(now -> now.withoutColumn(column.id()), true);
            }
        });
        remove.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var line = new Div(line(fact, add), line(out, remove));
        line.addClassName("editing-columns");
        return line;
    }

    private static Div line(Component field, Component button) {
        var line = new Div(field, button);
        line.addClassName("editing-line");
        return line;
    }

    private static String type(Known known) {
        if (known.values().isEmpty()) {
            return "integer";
        }
        return known.values().keySet().stream().allMatch(value -> value.equals("true") || value.equals("false"))
                ? "boolean"
                : "string";
    }

    private Button button(String key, Function<DecisionTable, String> change) {
        var button = new Button(getTranslation(key), click -> change(change, true));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void change(Function<DecisionTable, String> change, boolean otherLines) {
        var kept = editing.write(path, () -> change.apply(table()));
        findings.show(editing.findingsIn(path));
        if (!kept || otherLines) {
            showAll();
        }
    }
}
