package coop.workers.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.markdown.Markdown;
import coop.workers.forms.Form;
import coop.workers.forms.FormElement;
import coop.workers.forms.FormElement.Field;
import coop.workers.forms.FormValues;
import coop.workers.shell.ProblemList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A form laid out to be filled in, in the order it is read. The outcome does not stand in it: its options are the task's
 * verbs.
 */
final class FormSheet extends Div {

    private record Placed(FormElement element, Component component) {}

    private final Form form;
    private final FormValues known;
    private final @Nullable CaseFiles files;
    private final Runnable changed;
    private final Map<String, Input> inputs = new LinkedHashMap<>();
    private final List<Placed> placed = new ArrayList<>();
    private @Nullable String outcome;

    /**
     * @param values what stands in it
     * @param files where documents go; null where none are taken
     * @param changed is run after each answer
     */
    FormSheet(Form form, FormValues values, @Nullable CaseFiles files, Runnable changed) {
        this.form = form;
        this.known = values;
        this.files = files;
        this.changed = changed;
        addClassName("form-sheet");
        outcome = form.outcome()
                .map(choice -> values.text(choice.key()))
                .filter(word -> !word.isEmpty())
                .orElse(null);
        form.elements().forEach(element -> place(element, this));
        showWhatApplies();
    }

    /** What has been typed, exactly, for a draft. */
    FormValues typed() {
        return form.answers(gather(Input::typed));
    }

    /** What it says, for the form's rules. */
    FormValues answers() {
        return form.showing(gather(Input::answer), known);
    }

    Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** Settles on an outcome and tells which fields appear by it, that were not there to be filled in before. */
    List<Field> choose(String word) {
        var before = form.fieldsShown(form.clean(answers()));
        outcome = word;
        showWhatApplies();
        var appeared = new ArrayList<>(form.fieldsShown(form.clean(answers())));
        appeared.removeAll(before);
        appeared.removeIf(Field::readOnly);
        return appeared;
    }

    void lock(boolean locked) {
        inputs.values().forEach(input -> input.lock(locked));
    }

    void registerWith(ProblemList problems) {
        inputs.forEach((key, input) -> problems.with(key, input.component()));
    }

    void focus(Field field) {
        var input = inputs.get(field.key());
        if (input != null && input.component() instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private FormValues gather(Function<Input, @Nullable Object> what) {
        var values = FormValues.NONE;
        for (var input : inputs.values()) {
            values = values.with(input.field().key(), what.apply(input));
        }
        var choice = form.outcome();
        return choice.isPresent() ? values.with(choice.get().key(), outcome) : values;
    }

    private void place(FormElement element, Div into) {
        if (element instanceof FormElement.Choice choice && choice.outcome()) {
            return;
        }
        var component = component(element);
        placed.add(new Placed(element, component));
        into.add(component);
    }

    private Component component(FormElement element) {
        if (element instanceof FormElement.DocumentsField && files == null) {
            return new Span(getTranslation("inbox.field.no-documents"));
        }
        if (element instanceof Field field) {
            return field.readOnly() ? new ShownField(field.label(), form.inWords(field, known)) : answerTo(field);
        }
        if (element instanceof FormElement.Group group) {
            return group(group);
        }
        if (element instanceof FormElement.Paragraph paragraph) {
            var text = new Markdown(paragraph.markdown());
            text.addClassName("reading");
            return text;
        }
        if (element instanceof FormElement.Unsupported unsupported) {
            var words = new Span(getTranslation("inbox.field.unsupported", unsupported.type()));
            words.addClassName("unsupported");
            return words;
        }
        var gap = element instanceof FormElement.Separator ? new Hr() : new Div();
        gap.addClassName("gap");
        return gap;
    }

    private Component answerTo(Field field) {
        var input = input(field);
        inputs.put(field.key(), input);
        return input.component();
    }

    private Input input(Field field) {
        var value = known.values().get(field.key());
        Runnable answered = () -> answered(field);
        if (field instanceof FormElement.Checkbox box) {
            return new TickInput(box, value, answered);
        }
        if (field instanceof FormElement.Choice choice) {
            return new ChoiceInput(choice, value, answered);
        }
        if (field instanceof FormElement.ManyChoices choices) {
            return new ChoicesInput(choices, value, answered);
        }
        if (field instanceof FormElement.DateField date) {
            return new DayInput(date, value, answered);
        }
        if (field instanceof FormElement.DocumentsField documents && files != null) {
            return new DocumentsInput(documents, value, files, answered);
        }
        return new WrittenInput(field, value, answered);
    }

    private Component group(FormElement.Group group) {
        var box = new Div();
        box.addClassName("group");
        box.getElement().setAttribute("role", "group");
        if (!group.label().isBlank()) {
            var label = new Span(group.label());
            label.addClassName("group-label");
            box.getElement().setAttribute("aria-label", group.label());
            box.add(label);
        }
        group.elements().forEach(element -> place(element, box));
        return box;
    }

    private void answered(Field field) {
        var input = inputs.get(field.key());
        if (input != null && input.component() instanceof HasValidation validated) {
            validated.setInvalid(false);
        }
        showWhatApplies();
        changed.run();
    }

    private void showWhatApplies() {
        var cleaned = form.clean(answers());
        placed.forEach(
                each -> each.component().setVisible(!each.element().hiddenWhen().holdsFor(cleaned)));
    }
}
