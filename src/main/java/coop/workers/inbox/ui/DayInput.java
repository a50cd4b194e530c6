package coop.workers.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import coop.workers.forms.FormElement;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A date, picked or typed in any usual way; what is typed and says no date stays as it is. */
final class DayInput implements Input {

    private static final String TYPED = "element._inputElementValue";

    /** Once the picker has been set up, which empties it. */
    private static final String TYPE_AGAIN = """
            customElements.whenDefined(this.localName).then(() =>
              setTimeout(() => { if (!this.value) { this._inputElementValue = $0 } }, 100))
            """;

    private final FormElement.DateField field;
    private final DatePicker picker = new DatePicker();
    private String unread = "";

    DayInput(FormElement.DateField field, @Nullable Object value, Runnable changed) {
        this.field = field;
        picker.setId(field.key());
        picker.setLabel(field.label());
        picker.setRequiredIndicatorVisible(field.required());
        picker.setManualValidation(true);
        picker.setAutoOpen(false);
        picker.setClearButtonVisible(!field.required());
        picker.setI18n(DayWords.of(picker));
        picker.setHelperText((field.question().help() + " " + picker.getTranslation("inbox.field.date")).strip());
        if (value instanceof LocalDate day) {
            picker.setValue(day);
        } else if (value instanceof String text) {
            unread = text;
            picker.addAttachListener(attached -> picker.getElement().executeJs(TYPE_AGAIN, text));
        }
        picker.addValueChangeListener(event -> {
            unread = "";
            changed.run();
        });
        // the picker knows no value for what it cannot read
        for (var happening : List.of("unparsable-change", "change")) {
            picker.getElement()
                    .addEventListener(
                            happening, event -> type(event.getEventData().getString(TYPED), changed))
                    .addEventData(TYPED);
        }
    }

    private void type(String text, Runnable changed) {
        var now = picker.getValue() == null ? text.strip() : "";
        if (!now.equals(unread)) {
            unread = now;
            changed.run();
        }
    }

    @Override
    public FormElement.Field field() {
        return field;
    }

    @Override
    public Component component() {
        return picker;
    }

    @Override
    public @Nullable Object typed() {
        if (picker.getValue() != null) {
            return picker.getValue();
        }
        return unread.isEmpty() ? null : unread;
    }

    @Override
    public void lock(boolean locked) {
        picker.setReadOnly(locked);
    }
}
