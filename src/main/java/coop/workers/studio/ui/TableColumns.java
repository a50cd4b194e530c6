package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.studio.FactBook.Known;
import coop.workers.studio.drawing.DecisionTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** What a decision table looks at, and what it decides: the headings, the kinds of facts, and the words they may be. */
final class TableColumns extends Details {

    private static final List<String> TYPES = List.of("string", "integer", "double", "boolean");

    /** Takes a change of the table. */
    interface Change {
        /**
         * Makes it.
         *
         * @param otherLines whether other cells are shown afterwards
         */
        void make(Function<DecisionTable, String> change, boolean otherLines);
    }

    private final Editing editing;
    private final Change change;

    TableColumns(DecisionTable table, Editing editing, Change change) {
        this.editing = editing;
        this.change = change;
        addClassName("editing-columns");
        setSummaryText(getTranslation("studio.edit.columns"));
        table.columns().forEach(column -> add(line(table, column)));
        add(result(table));
        if (!editing.locked()) {
            add(addition(table));
        }
    }

    private Component line(DecisionTable table, DecisionTable.Column column) {
        var line = new Div(
                heading(
                        column.label(),
                        fact(column),
                        value -> change.make(now -> now.headed(column.id(), value), false)),
                type(column));
        line.addClassName("editing-column");
        line.getElement().setAttribute("role", "group");
        line.getElement().setAttribute("aria-label", column.label().isBlank() ? column.fact() : column.label());
        if (column.type().equals("string")) {
            line.add(words(
                    table.valuesOf(column.id()), words -> change.make(now -> now.offering(column.id(), words), false)));
        }
        if (!editing.locked()) {
            var tools = new Div(
                    tool(VaadinIcon.ARROW_LEFT, "left", column, now -> now.movedColumn(column.id(), -1)),
                    tool(VaadinIcon.ARROW_RIGHT, "right", column, now -> now.movedColumn(column.id(), 1)));
            tools.addClassName("editing-tools");
            line.add(tools);
            if (table.columns().size() > 1) {
                tools.add(tool(VaadinIcon.TRASH, "out", column, now -> now.withoutColumn(column.id())));
            }
        }
        return line;
    }

    private String fact(DecisionTable.Column column) {
        var label =
                editing.offers().facts().find(column.fact()).map(Known::label).orElse(column.fact());
        return getTranslation("studio.edit.column.fact", label);
    }

    private Component result(DecisionTable table) {
        var line = new Div(heading(
                table.result(),
                getTranslation("studio.edit.column.result"),
                value -> change.make(now -> now.resultHeaded(value), false)));
        if (table.resultType().equals("string")) {
            line.add(words(table.outcomesSaid(), words -> change.make(now -> now.resultOffering(words), false)));
        }
        line.addClassName("editing-column");
        return line;
    }

    private Component heading(String value, String label, Consumer<String> changed) {
        var heading = new TextField(label);
        heading.setValue(value);
        heading.setMaxLength(120);
        heading.setReadOnly(editing.locked());
        TypingKeeper.keep(heading);
        heading.addValueChangeListener(event -> changed.accept(event.getValue()));
        return heading;
    }

    private Component type(DecisionTable.Column column) {
        var type = new Select<String>();
        var types = new ArrayList<>(TYPES);
        if (!types.contains(column.type())) {
            types.add(column.type());
        }
        type.setLabel(getTranslation("studio.edit.column.type"));
        type.setItems(types);
        type.setItemLabelGenerator(each ->
                each == null ? "" : TYPES.contains(each) ? getTranslation("studio.edit.column.type." + each) : each);
        type.setValue(column.type());
        type.setReadOnly(editing.locked());
        type.addValueChangeListener(event -> change.make(now -> now.typed(column.id(), event.getValue()), true));
        return type;
    }

    private Component words(List<String> said, Consumer<List<String>> changed) {
        var words = new TextField(getTranslation("studio.edit.column.words"));
        words.setHelperText(getTranslation("studio.edit.column.words.help"));
        words.setValue(String.join(", ", said));
        words.setReadOnly(editing.locked());
        TypingKeeper.keep(words);
        words.addValueChangeListener(
                event -> changed.accept(Arrays.stream(event.getValue().split(",", -1))
                        .map(word -> word.strip().replace("\"", ""))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList()));
        return words;
    }

    private Component addition(DecisionTable table) {
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
                change.make(now -> now.withColumn(known.label(), known.name(), type(known)), true);
            }
        });
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var line = new Div(fact, add);
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

    private Button tool(
            VaadinIcon icon, String key, DecisionTable.Column column, Function<DecisionTable, String> made) {
        var words = getTranslation("studio.edit.column." + key, column.label());
        var tool = new Button(icon.create(), click -> change.make(made, true));
        tool.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        tool.setAriaLabel(words);
        tool.setTooltipText(words);
        return tool;
    }
}
