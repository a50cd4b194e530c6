package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A cell of a decision table. Words are chosen from what its fact can be, without the quotes that tables want; anything else
 * can be written as tables write it.
 */
final class CellField extends Div {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern OTHER = Pattern.compile("not\\(\\s*\"([^\"]*)\"\\s*\\)");
    private static final Pattern WRITTEN = Pattern.compile("[<>=\"\\[(\\d-].*|not\\(.*|true|false");

    private final Consumer<String> changed;

    CellField(String label, String type, List<String> values, String text, boolean locked, Consumer<String> changed) {
        this.changed = changed;
        addClassName("editing-cell");
        add(
                type.equals("string") || type.equals("boolean")
                        ? words(label, type, values, text, locked)
                        : written(label, text, locked));
    }

    private Component words(String label, String type, List<String> values, String text, boolean locked) {
        var offered = new ArrayList<String>();
        offered.add("");
        if (type.equals("boolean")) {
            offered.addAll(List.of("true", "false"));
        } else {
            values.forEach(value -> offered.add("\"" + value + "\""));
            values.forEach(value -> offered.add("not(\"" + value + "\")"));
        }
        if (!offered.contains(text)) {
            offered.add(text);
        }
        var box = new ComboBox<String>();
        box.setAriaLabel(label);
        box.setItems(offered);
        box.setItemLabelGenerator(this::inWords);
        box.setAllowCustomValue(type.equals("string"));
        box.setValue(text);
        box.setReadOnly(locked);
        box.addCustomValueSetListener(event -> {
            var typed = event.getDetail().strip();
            var cell = typed.isEmpty() || WRITTEN.matcher(typed).matches() ? typed : "\"" + typed + "\"";
            if (!offered.contains(cell)) {
                offered.add(cell);
                box.setItems(offered);
            }
            box.setValue(cell);
        });
        box.addValueChangeListener(event -> changed.accept(event.getValue() == null ? "" : event.getValue()));
        return box;
    }

    private String inWords(String cell) {
        var word = WORD.matcher(cell);
        var other = OTHER.matcher(cell);
        if (cell.isBlank()) {
            return getTranslation("studio.edit.cell.anything");
        }
        if (cell.equals("true") || cell.equals("false")) {
            return getTranslation(cell.equals("true") ? "studio.edit.yes" : "studio.edit.no");
        }
        return word.matches()
                ? word.group(1)
                : other.matches() ? getTranslation("studio.edit.cell.but", other.group(1)) : cell;
    }

    private Component written(String label, String text, boolean locked) {
        var field = new TextField();
        field.setAriaLabel(label);
        field.setPlaceholder(getTranslation("studio.edit.cell.anything"));
        field.setValue(text);
        field.setReadOnly(locked);
        TypingKeeper.keep(field);
        field.addValueChangeListener(event -> changed.accept(event.getValue()));
        return field;
    }
}
