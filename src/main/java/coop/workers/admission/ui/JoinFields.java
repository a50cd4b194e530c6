package coop.workers.admission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import coop.workers.admission.JoinAnswers;
import coop.workers.admission.JoinField;
import coop.workers.register.LegalForm;
import coop.workers.register.Registrar;
import coop.workers.shell.Texts;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The fields of the public form. Each holds what is typed, as text, so that nothing is refused while somebody types. */
final class JoinFields {

    private static final int PAUSE_IN_MILLISECONDS = 700;
    private static final Set<JoinField> WITHOUT_HELP = Set.of(
            JoinField.CONTACT_NAME,
            JoinField.CONTACT_ROLE,
            JoinField.COOP_NAME,
            JoinField.LEGAL_FORM,
            JoinField.REGISTRAR,
            JoinField.WEBSITE,
            JoinField.WORKERS,
            JoinField.MEMBERS,
            JoinField.PAID_TO_SELF_EMPLOYED,
            JoinField.OFFERED_AMOUNT);

    private final Texts texts;
    private final Runnable changed;
    private final Map<JoinField, Component> components = new EnumMap<>(JoinField.class);
    private JoinAnswers answers;

    JoinFields(JoinAnswers answers, Texts texts, Runnable changed) {
        this.answers = answers;
        this.texts = texts;
        this.changed = changed;
        for (var field : JoinField.values()) {
            components.put(field, build(field));
        }
        showWhatApplies();
    }

    Component of(JoinField field) {
        return Objects.requireNonNull(components.get(field));
    }

    JoinAnswers answers() {
        return answers;
    }

    private Component build(JoinField field) {
        return switch (field) {
            case CONTACT_EMAIL -> typed(new EmailField(), field);
            case NOMINEE_ADDRESS, POSTAL_ADDRESS, CONTROL_BY_WORKERS, OFFERED_REASON -> typed(area(field), field);
            case LEGAL_FORM -> choice(field, names(LegalForm.values()), "admission.legal-form.");
            case REGISTRAR -> choice(field, names(Registrar.values()), "admission.registrar.");
            case CONTRIBUTION ->
                choice(field, List.of(JoinAnswers.IN_FULL, JoinAnswers.WHAT_WE_CAN), "admission.join.contribution.");
            case DECLARES_AUTHORITY, DECLARES_TRUTH, AGREES_TO_REGISTER, AGREES_TO_RULES -> tick(field);
            default -> typed(new TextField(), field);
        };
    }

    private static TextArea area(JoinField field) {
        var area = new TextArea();
        area.setMinRows(field == JoinField.CONTROL_BY_WORKERS ? 8 : 3);
        return area;
    }

    /** The length is judged on the server, which says by how much it is too long; a field that cuts off loses words. */
    private <C extends TextFieldBase<C, String>> C typed(C component, JoinField field) {
        component.setLabel(label(field));
        if (!WITHOUT_HELP.contains(field)) {
            component.setHelperText(texts.say("admission.join." + field.key() + ".help"));
        }
        component.setRequiredIndicatorVisible(field.required());
        component.setWidthFull();
        component.setValue(answers.typed().getOrDefault(field, ""));
        component.setValueChangeMode(ValueChangeMode.LAZY);
        component.setValueChangeTimeout(PAUSE_IN_MILLISECONDS);
        component.addValueChangeListener(event -> type(field, event.getValue()));
        return named(component, field);
    }

    /** All that can be chosen is in sight: few people know the words for their own legal form until they see them. */
    private Component choice(JoinField field, List<String> values, String keys) {
        var group = new RadioButtonGroup<String>(label(field));
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setItems(values);
        group.setItemLabelGenerator(value -> texts.say(keys + value));
        group.setRequiredIndicatorVisible(field.required());
        fill(group, field);
        return named(group, field);
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private Component tick(JoinField field) {
        var box = new Checkbox(label(field), answers.ticked(field));
        box.setRequiredIndicatorVisible(true);
        box.addValueChangeListener(event -> type(field, event.getValue() ? JoinAnswers.YES : ""));
        return named(box, field);
    }

    private void fill(HasValue<?, String> component, JoinField field) {
        if (!answers.isBlank(field)) {
            component.setValue(answers.text(field));
        }
        component.addValueChangeListener(event -> type(field, event.getValue() == null ? "" : event.getValue()));
    }

    private <C extends Component> C named(C component, JoinField field) {
        component.setId(field.key());
        return component;
    }

    private void type(JoinField field, String text) {
        answers = answers.with(field, text);
        showWhatApplies();
        changed.run();
    }

    private void showWhatApplies() {
        var nominee = answers.legalForm().filter(LegalForm::needsNominee).isPresent();
        of(JoinField.NOMINEE_NAME).setVisible(nominee);
        of(JoinField.NOMINEE_ADDRESS).setVisible(nominee);
        of(JoinField.REGISTERED_NUMBER)
                .setVisible(answers.registrar()
                        .filter(registrar -> registrar != Registrar.NONE)
                        .isPresent());
        of(JoinField.OFFERED_AMOUNT).setVisible(answers.paysWhatItCan());
        of(JoinField.OFFERED_REASON).setVisible(answers.paysWhatItCan());
    }

    private String label(JoinField field) {
        return texts.say("admission.join." + field.key() + ".label");
    }
}
