package coop.workers.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import coop.workers.forms.FormElement;
import org.jspecify.annotations.Nullable;

/** A box to tick. */
final class TickInput implements Input {

    private final FormElement.Checkbox field;
    private final Checkbox box;

    TickInput(FormElement.Checkbox field, @Nullable Object value, Runnable changed) {
        this.field = field;
        box = new Checkbox(field.label(), Boolean.TRUE.equals(value));
        box.setId(field.key());
        box.setRequiredIndicatorVisible(field.required());
        box.setManualValidation(true);
        box.setHelperText(field.question().help());
        box.addValueChangeListener(event -> changed.run());
    }

    @Override
    public FormElement.Field field() {
        return field;
    }

    @Override
    public Component component() {
        return box;
    }

    @Override
    public @Nullable Object typed() {
        return box.getValue();
    }

    @Override
    public void lock(boolean locked) {
        box.setReadOnly(locked);
    }
}
