package coop.workers.workflow.engine;

import coop.workers.forms.Form;
import coop.workers.forms.FormElement;
import coop.workers.forms.FormValues;
import coop.workers.shared.Problem;
import coop.workers.workflow.Submission;
import coop.workers.workflow.TaskInHand;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The form of a piece of work as its running case has it.
 *
 * @param known fields that the wing's handler takes in; the answers to others are kept with the case
 * @param factsRead by the diagram, its tables and timers
 */
record FormOfTask(Form form, Set<String> known, Set<String> factsRead, Handlers handlers) {

    /** What is asked or shown of {@code typed}; what the form only shows comes from the wing, whatever was handed in. */
    FormValues clean(TaskInHand task, FormValues typed) {
        var known = form.fields().stream().anyMatch(FormElement.Field::readOnly)
                ? handlers.prefill(task, form.id())
                : FormValues.NONE;
        return form.clean(form.showing(typed, known));
    }

    List<Problem> problems(FormValues values) {
        return form.validate(values);
    }

    /** What the wing says to it; null where no wing stands behind the form. */
    @Nullable Submission submit(TaskInHand task, FormValues values) {
        return handlers.submit(task, form.id(), form.answers(values)).orElse(null);
    }

    /** Answers that the flow reads, from fields that nothing can be typed into; one left empty is a fact that is null. */
    Map<String, @Nullable Object> facts(FormValues values) {
        var facts = new HashMap<String, @Nullable Object>();
        for (var field : form.fields()) {
            if (!field.readOnly() && field.kind().canBeFact() && factsRead.contains(field.key())) {
                var value = values.values().get(field.key());
                facts.put(field.key(), value == null ? null : FactValues.variable(value));
            }
        }
        return facts;
    }

    /** Labels and answers that no handler takes in. */
    Map<String, String> kept(FormValues values) {
        var kept = new LinkedHashMap<String, String>();
        for (var answered : form.summary(values)) {
            if (!known.contains(answered.key())) {
                kept.put(answered.label(), answered.answer());
            }
        }
        return kept;
    }
}
