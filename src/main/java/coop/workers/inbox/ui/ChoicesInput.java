package coop.workers.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import coop.workers.forms.FormElement;
import coop.workers.forms.FormElement.Option;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Any number of several. */
final class ChoicesInput implements Input {

    private final FormElement.ManyChoices field;
    private final CheckboxGroup<String> group;

    ChoicesInput(FormElement.ManyChoices field, @Nullable Object value, Runnable changed) {
        this.field = field;
        group = new CheckboxGroup<>(field.label());
        group.setId(field.key());
        group.setItems(field.options().stream().map(Option::value).toList());
        group.setItemLabelGenerator(field::labelOf);
        group.setRequiredIndicatorVisible(field.required());
        group.setManualValidation(true);
        group.setHelperText(field.question().help());
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        if (value instanceof List<?> words) {
            group.setValue(
                    words.stream().map(String::valueOf).filter(field::offers).collect(Collectors.toSet()));
        }
        group.addValueChangeListener(event -> changed.run());
    }

    @Override
    public FormElement.Field field() {
        return field;
    }

    @Override
    public Component component() {
        return group;
    }

    /** In the order of the list, whatever the order of ticking. */
    @Override
    public @Nullable Object typed() {
        var ticked = field.options().stream()
                .map(Option::value)
                .filter(group.getValue()::contains)
                .toList();
        return ticked.isEmpty() ? null : ticked;
    }

    @Override
    public void lock(boolean locked) {
        group.setReadOnly(locked);
    }
}
