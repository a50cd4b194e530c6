package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
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
    private boolean columnsShown;

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
        rules.add(
                new H2(table.name()),
                line(name(table), counting),
                new Paragraph(getTranslation("studio.edit.rules.help")),
                grid(table));
        if (!locked) {
            rules.add(button("studio.edit.rule.add", DecisionTable::withRule));
        }
        var columns = new TableColumns(table, editing, this::change);
        columns.setOpened(columnsShown || table.columns().isEmpty());
        columns.addOpenedChangeListener(opened -> columnsShown = opened.isOpened());
        rules.add(columns);
    }

    private Component name(DecisionTable table) {
        var name = new TextField(getTranslation("studio.edit.table.name"));
        name.setMaxLength(120);
        name.setValue(table.name());
        name.setReadOnly(editing.locked());
        TypingKeeper.keep(name);
        name.addValueChangeListener(event -> change(now -> now.named(event.getValue()), false));
        return name;
    }

    private Component grid(DecisionTable table) {
        var columns = table.columns();
        var headings = new ArrayList<String>();
        columns.forEach(column -> headings.add(column.label().isBlank() ? column.fact() : column.label()));
        headings.add(getTranslation("studio.edit.rule.then", table.result()));
        headings.add(getTranslation("studio.edit.rule.why"));
        headings.add(getTranslation("studio.edit.rule.order"));
        var grid = new RuleGrid(table.name(), headings);
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
        var tools = new Div(
                tool(VaadinIcon.ARROW_UP, "up", number, now -> now.moved(rule.id(), -1)),
                tool(VaadinIcon.ARROW_DOWN, "down", number, now -> now.moved(rule.id(), 1)),
                tool(VaadinIcon.PLUS, "below", number, now -> now.withRuleBelow(rule.id())),
                tool(VaadinIcon.COPY_O, "again", number, now -> now.repeated(rule.id())),
                tool(VaadinIcon.TRASH, "out", number, now -> now.withoutRule(rule.id())));
        tools.addClassName("editing-tools");
        return tools;
    }

    private Button tool(VaadinIcon icon, String key, int number, Function<DecisionTable, String> change) {
        var words = getTranslation("studio.edit.rule." + key);
        var tool = new Button(icon.create(), click -> change(change, true));
        tool.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        tool.setAriaLabel(getTranslation("studio.edit.rule.tool", words, number));
        tool.setTooltipText(words);
        return tool;
    }

    private static Div line(Component... fields) {
        var line = new Div(fields);
        line.addClassName("editing-table-head");
        return line;
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
