package coop.workers.forms;

import coop.workers.forms.FormElement.Field;
import coop.workers.shared.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A form as its owner drew it: what it asks, and what answers it takes. */
public record Form(String id, List<FormElement> elements) {

    public Form {
        elements = List.copyOf(elements);
    }

    /** A question with its answer, both in words. */
    public record Answered(String key, String label, String answer) {}

    /** Every field, hidden or not, in reading order. */
    public List<Field> fields() {
        var fields = new ArrayList<Field>();
        collect(elements, fields, element -> true);
        return fields;
    }

    /** The fields that are asked, given what stands in the form. */
    public List<Field> fieldsShown(FormValues values) {
        var fields = new ArrayList<Field>();
        collect(elements, fields, element -> !element.hiddenWhen().holdsFor(values));
        return fields;
    }

    /** The field of that key, hidden or not. */
    public Optional<Field> field(String key) {
        return fields().stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** The choice whose options are the verbs of the task, where there is one. */
    public Optional<FormElement.Choice> outcome() {
        return fields().stream()
                .filter(FormElement.Choice.class::isInstance)
                .map(FormElement.Choice.class::cast)
                .filter(FormElement.Choice::outcome)
                .findFirst();
    }

    /** Every key with the kind of answer it takes. */
    public Map<String, Kind> keys() {
        var kinds = new LinkedHashMap<String, Kind>();
        fields().forEach(field -> kinds.put(field.key(), field.kind()));
        return kinds;
    }

    /** What is on it that this office cannot show. */
    public List<FormElement.Unsupported> unsupported() {
        return unsupportedIn(elements);
    }

    /** {@code values} where an answer is asked for, and in the fields that only show something what {@code known} says. */
    public FormValues showing(FormValues values, FormValues known) {
        var shown = values;
        for (var field : fields()) {
            if (field.readOnly()) {
                shown = shown.with(field.key(), known.values().get(field.key()));
            }
        }
        return shown;
    }

    /** {@code values} without what fields only show. */
    public FormValues answers(FormValues values) {
        return showing(values, FormValues.NONE);
    }

    /** Only what the form asks or shows: values of unknown and of hidden fields are dropped, and so is surrounding space. */
    public FormValues clean(FormValues values) {
        var cleaned = values;
        // hiding one field may hide another that depends on it; each turn drops something, so this ends
        for (int before = -1; before != cleaned.values().size(); ) {
            before = cleaned.values().size();
            cleaned = onlyShown(cleaned);
        }
        return cleaned;
    }

    /** What is wrong with {@code values}, in reading order; empty where they may be handed in. */
    public List<Problem> validate(FormValues values) {
        var cleaned = clean(values);
        var problems = new ArrayList<Problem>();
        for (var field : fieldsShown(cleaned)) {
            if (!field.readOnly()) {
                FieldRules.check(field, cleaned).ifPresent(problems::add);
            }
        }
        return problems;
    }

    /** Questions and answers in words, in reading order; what was left empty or is only shown is left out. */
    public List<Answered> summary(FormValues values) {
        var cleaned = clean(values);
        return fieldsShown(cleaned).stream()
                .filter(field -> !field.readOnly() && cleaned.has(field.key()))
                .map(field -> new Answered(field.key(), field.label(), Answers.inWords(field, cleaned)))
                .toList();
    }

    /** What stands in {@code field}, in words; empty where nothing does. */
    public String inWords(Field field, FormValues values) {
        return values.has(field.key()) ? Answers.inWords(field, values) : "";
    }

    private FormValues onlyShown(FormValues values) {
        var kept = FormValues.NONE;
        for (var field : fieldsShown(values)) {
            var value = values.values().get(field.key());
            kept = kept.with(field.key(), value == null ? null : Answers.tidy(value));
        }
        return kept;
    }

    private static void collect(List<FormElement> elements, List<Field> fields, Predicate<FormElement> wanted) {
        for (var element : elements) {
            if (!wanted.test(element)) {
                continue;
            }
            if (element instanceof Field field) {
                fields.add(field);
            } else if (element instanceof FormElement.Group group) {
                collect(group.elements(), fields, wanted);
            }
        }
    }

    private static List<FormElement.Unsupported> unsupportedIn(List<FormElement> elements) {
        var found = new ArrayList<FormElement.Unsupported>();
        for (var element : elements) {
            if (element instanceof FormElement.Unsupported unsupported) {
                found.add(unsupported);
            } else if (element instanceof FormElement.Group group) {
                found.addAll(unsupportedIn(group.elements()));
            }
        }
        return found;
    }
}
