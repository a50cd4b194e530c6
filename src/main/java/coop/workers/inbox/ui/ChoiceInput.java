package coop.workers.inbox.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import coop.workers.forms.FormElement;
import coop.workers.forms.FormElement.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of several: as buttons, as a list, or as a list to search in where it is long. */
final class ChoiceInput implements Input {

    private static final int LONG_LIST = 15;
    private static final int ON_ONE_LINE = 60;

    private final FormElement.Choice field;
    private final AbstractField<?, String> component;

    ChoiceInput(FormElement.Choice field, @Nullable Object value, Runnable changed) {
        this.field = field;
        component = component(field);
        component.setId(field.key());
        component.setRequiredIndicatorVisible(field.required());
        if (value instanceof String word && field.offers(word)) {
            component.setValue(word);
        }
        component.addValueChangeListener(event -> changed.run());
    }

    private static AbstractField<?, String> component(FormElement.Choice field) {
        if (!field.asList()) {
            return buttons(field);
        }
        return field.options().size() > LONG_LIST ? longList(field) : list(field);
    }

    private static AbstractField<?, String> buttons(FormElement.Choice field) {
        var group = new RadioButtonGroup<String>(field.label());
        group.setItems(words(field));
        group.setItemLabelGenerator(field::labelOf);
        group.setManualValidation(true);
        group.setHelperText(field.question().help());
        if (field.options().stream().mapToInt(option -> option.label().length()).sum() > ON_ONE_LINE) {
            group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        }
        return group;
    }

    private static AbstractField<?, String> list(FormElement.Choice field) {
        var select = new Select<String>();
        select.setLabel(field.label());
        select.setItems(words(field));
        select.setItemLabelGenerator(word -> word == null ? "" : field.labelOf(word));
        select.setEmptySelectionAllowed(!field.required());
        select.setManualValidation(true);
        select.setHelperText(field.question().help());
        return select;
    }

    private static AbstractField<?, String> longList(FormElement.Choice field) {
        var box = new ComboBox<String>(field.label());
        box.setItems(words(field));
        box.setItemLabelGenerator(field::labelOf);
        box.setClearButtonVisible(!field.required());
        box.setManualValidation(true);
        box.setHelperText(field.question().help());
        return box;
    }

    private static List<String> words(FormElement.Choice field) {
        return field.options().stream().map(Option::value).toList();
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
        return component.getValue();
    }

    @Override
    public void lock(boolean locked) {
        component.setReadOnly(locked);
    }
}
