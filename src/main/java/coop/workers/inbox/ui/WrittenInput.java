package coop.workers.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import coop.workers.forms.FormElement;
import coop.workers.forms.FormElement.Format;
import coop.workers.forms.FormElement.TextRules;
import coop.workers.forms.TypedNumber;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line, a longer text or a number. A number is typed as text, so that nothing half typed is lost, and too long a text is
 * told about rather than cut off.
 */
final class WrittenInput implements Input {

    private static final int PAUSE_IN_MILLISECONDS = 700;
    private static final int SHORT = 60;
    private static final int LONG = 2_000;

    private final FormElement.Field field;
    private final TextFieldBase<?, String> component;

    WrittenInput(FormElement.Field field, @Nullable Object value, Runnable changed) {
        this.field = field;
        component = component(field);
        component.setId(field.key());
        component.setLabel(field.label());
        component.setRequiredIndicatorVisible(field.required());
        component.setManualValidation(true);
        component.setValueChangeMode(ValueChangeMode.LAZY);
        component.setValueChangeTimeout(PAUSE_IN_MILLISECONDS);
        component.setValue(text(value));
        help();
        component.addValueChangeListener(event -> {
            help();
            changed.run();
        });
    }

    private static TextFieldBase<?, String> component(FormElement.Field field) {
        if (field instanceof FormElement.TextArea area) {
            var several = new TextArea();
            several.setMinRows(area.rules().maxLength() > LONG ? 6 : 3);
            several.setMaxRows(24);
            several.setWidthFull();
            return several;
        }
        if (field instanceof FormElement.Written line) {
            var one = line.rules().format() == Format.EMAIL ? new EmailField() : new TextField();
            if (line.rules().maxLength() > SHORT) {
                one.setWidthFull();
            }
            return one;
        }
        var number = new TextField();
        number.addClassName("number");
        number.getElement().setAttribute("inputmode", "decimal");
        return number;
    }

    private static String text(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof String text ? text : "";
    }

    @Override
    public FormElement.Field field() {
        return field;
    }

    @Override
    public Component component() {
        return component;
    }

    @Override
    public @Nullable Object typed() {
        return component.getValue().isEmpty() ? null : component.getValue();
    }

    @Override
    public @Nullable Object answer() {
        if (typed() instanceof String text && field instanceof FormElement.NumberField) {
            return text.isBlank()
                    ? null
                    : TypedNumber.read(text).<Object>map(number -> number).orElse(text);
        }
        return typed();
    }

    @Override
    public void lock(boolean locked) {
        component.setReadOnly(locked);
    }

    private void help() {
        var limit = field instanceof FormElement.Written written ? room(written.rules()) : bounds();
        component.setHelperText(
                field.question().help().isBlank() ? limit : field.question().help() + " " + limit);
    }

    /** How much may be written; close to the end, how much is left or too much. */
    private String room(TextRules rules) {
        var length = component.getValue().codePointCount(0, component.getValue().length());
        var left = rules.maxLength() - length;
        if (left < 0) {
            return component.getTranslation("inbox.field.over", -left);
        }
        if (length > 0 && left <= rules.maxLength() / 5) {
            return component.getTranslation("inbox.field.left", left);
        }
        return rules.minLength() > 0
                ? component.getTranslation("inbox.field.from-to", rules.minLength(), rules.maxLength())
                : component.getTranslation("inbox.field.up-to", rules.maxLength());
    }

    private String bounds() {
        var number = (FormElement.NumberField) field;
        var kind = component.getTranslation("inbox.field.decimals", number.decimals());
        if (number.least() != null && number.most() != null) {
            return kind + " " + component.getTranslation("inbox.field.between", number.least(), number.most());
        }
        if (number.least() != null) {
            return kind + " " + component.getTranslation("inbox.field.least", number.least());
        }
        return number.most() == null ? kind : kind + " " + component.getTranslation("inbox.field.most", number.most());
    }
}
