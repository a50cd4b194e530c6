package coop.workers.studio.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A length of time as people say it, “10 days”, or the date that a fact says. What is written otherwise is shown as it is
 * written and can be changed as text. A number that is no length is told beside it, and changes nothing.
 */
final class TimeField extends CustomField<String> {

    private static final Pattern LENGTH = Pattern.compile("P(?:(\\d+)([DWMY])|T(\\d+)([HM]))");
    private static final Pattern FACT = Pattern.compile("\\$\\{\\s*([A-Za-z][A-Za-z0-9_]*)\\s*}");
    private static final int MOST = 9_999;

    /** What the number counts, or which fact says the date. */
    private record Unit(String key, String fact, String words) {
        Unit(String key) {
            this(key, "", "");
        }
    }

    private static final List<Unit> UNITS = Arrays.asList(
            new Unit("minutes"),
            new Unit("hours"),
            new Unit("days"),
            new Unit("weeks"),
            new Unit("months"),
            new Unit("years"));
    private static final Unit WRITTEN = new Unit("written");

    private final IntegerField number = new IntegerField();
    private final Select<Unit> unit = new Select<>();
    private final TextField written = new TextField();

    /** @param facts that may say the date, with what people call them */
    TimeField(String label, Map<String, String> facts, boolean required) {
        setLabel(label);
        var units = new ArrayList<>(UNITS);
        facts.forEach((fact, words) -> units.add(new Unit("fact", fact, words)));
        units.add(WRITTEN);
        unit.setItems(units);
        unit.setItemLabelGenerator(
                each -> each == null ? "" : getTranslation("studio.edit.unit." + each.key(), each.words()));
        unit.setEmptySelectionAllowed(!required);
        unit.setEmptySelectionCaption(getTranslation("studio.edit.unit.none"));
        unit.setAriaLabel(getTranslation("studio.edit.unit"));
        number.setMin(1);
        number.setMax(MOST);
        number.setI18n(new IntegerField.IntegerFieldI18n()
                .setMinErrorMessage(getTranslation("studio.edit.time.range", MOST))
                .setMaxErrorMessage(getTranslation("studio.edit.time.range", MOST))
                .setBadInputErrorMessage(getTranslation("studio.edit.time.range", MOST)));
        number.setStepButtonsVisible(true);
        number.setAriaLabel(label);
        written.setAriaLabel(getTranslation("studio.edit.unit.written"));
        unit.addValueChangeListener(event -> suit());
        TypingKeeper.keep(number);
        TypingKeeper.keep(written);
        number.addValueChangeListener(event -> typed(event.isFromClient()));
        written.addValueChangeListener(event -> typed(event.isFromClient()));
        var line = new Div(number, unit, written);
        line.addClassName("editing-time");
        add(line);
        suit();
    }

    /** While it is typed, not only when the field is left. */
    private void typed(boolean byHand) {
        if (byHand) {
            updateValue();
        }
    }

    private void suit() {
        var chosen = unit.getValue();
        if (UNITS.contains(chosen) && number.isEmpty()) {
            number.setValue(1);
        }
        number.setVisible(chosen != null && UNITS.contains(chosen));
        written.setVisible(WRITTEN.equals(chosen));
    }

    @Override
    protected String generateModelValue() {
        var chosen = unit.getValue();
        if (chosen == null) {
            return "";
        }
        if (WRITTEN.equals(chosen)) {
            return written.getValue().strip();
        }
        if (!chosen.fact().isEmpty()) {
            return "${" + chosen.fact() + "}";
        }
        var count = number.getValue();
        if (count == null || count < 1 || count > MOST) {
            return getValue();
        }
        return switch (chosen.key()) {
            case "minutes" -> "PT" + count + "M";
            case "hours" -> "PT" + count + "H";
            case "weeks" -> "P" + count + "W";
            case "months" -> "P" + count + "M";
            case "years" -> "P" + count + "Y";
            default -> "P" + count + "D";
        };
    }

    @Override
    protected void setPresentationValue(@Nullable String text) {
        var value = text == null ? "" : text;
        var length = LENGTH.matcher(value);
        var fact = FACT.matcher(value);
        if (value.isBlank()) {
            unit.setValue(null);
        } else if (length.matches()) {
            number.setValue(Integer.valueOf(length.group(1) != null ? length.group(1) : length.group(3)));
            unit.setValue(unit(length.group(1) != null ? length.group(2) : "T" + length.group(4)));
        } else {
            var said = fact.matches() ? named(fact.group(1)) : Optional.<Unit>empty();
            if (said.isEmpty()) {
                written.setValue(value);
            }
            unit.setValue(said.orElse(WRITTEN));
        }
        suit();
    }

    private Optional<Unit> named(String fact) {
        return unit.getListDataView()
                .getItems()
                .filter(each -> each.fact().equals(fact))
                .findFirst();
    }

    private static Unit unit(String letter) {
        var key =
                switch (letter) {
                    case "TM" -> "minutes";
                    case "TH" -> "hours";
                    case "W" -> "weeks";
                    case "M" -> "months";
                    case "Y" -> "years";
                    default -> "days";
                };
        return new Unit(key);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        number.setReadOnly(readOnly);
        unit.setReadOnly(readOnly);
        written.setReadOnly(readOnly);
    }

    @Override
    public void focus() {
        unit.focus();
    }
}
