package coop.workers.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import coop.workers.forms.Form;
import coop.workers.forms.FormElement;
import coop.workers.forms.FormElement.Field;
import coop.workers.forms.FormValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What can become of a task, as buttons: one for each option of the form's outcome, else one that hands it in. */
final class Verbs extends Div {

    private final Map<String, Button> buttons = new LinkedHashMap<>();

    /**
     * @param press is given the option pressed; empty where the form has no outcome
     */
    Verbs(Form form, Consumer<String> press) {
        addClassName("verbs");
        form.outcome().ifPresentOrElse(choice -> offer(form, choice, press), () -> offerToHandIn(press));
    }

    /** Puts the verb that has been settled on before the others. */
    void settleOn(String outcome) {
        buttons.forEach((word, button) -> {
            if (word.equals(outcome)) {
                button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            } else {
                button.removeThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
        });
    }

    private void offerToHandIn(Consumer<String> press) {
        add(row(List.of(button("", getTranslation("inbox.task.hand-in"), press))));
        settleOn("");
    }

    private void offer(Form form, FormElement.Choice choice, Consumer<String> press) {
        var question = new Span(choice.label());
        question.addClassName("label");
        var row = row(choice.options().stream()
                .map(option -> button(option.value(), option.label(), press))
                .toList());
        row.setId(choice.key());
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", choice.label());
        add(question);
        if (!choice.question().help().isBlank()) {
            add(help(choice.question().help()));
        }
        add(row);
        for (var option : choice.options()) {
            var needed = neededBy(form, choice, option.value());
            if (!needed.isEmpty()) {
                add(help(getTranslation("inbox.task.needs", option.label(), needed)));
            }
        }
    }

    private static Paragraph help(String text) {
        var help = new Paragraph(text);
        help.addClassName("help");
        return help;
    }

    private static Div row(List<Button> buttons) {
        var row = new Div();
        row.addClassName("verb-row");
        buttons.forEach(row::add);
        return row;
    }

    /** A second click while the first is under way changes nothing. */
    private Button button(String word, String label, Consumer<String> press) {
        var button = new Button(label);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                press.accept(word);
            } finally {
                button.setEnabled(true);
            }
        });
        buttons.put(word, button);
        return button;
    }

    /** The labels of the fields that this option alone brings up. */
    private static String neededBy(Form form, FormElement.Choice choice, String word) {
        var fields = new ArrayList<>(form.fieldsShown(FormValues.NONE.with(choice.key(), word)));
        fields.removeAll(form.fieldsShown(FormValues.NONE));
        return fields.stream().filter(Field::required).map(Field::label).collect(Collectors.joining(", "));
    }
}
