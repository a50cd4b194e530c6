package coop.workers.workflow.engine;

import coop.workers.forms.FormValues;
import coop.workers.shared.Problem;
import coop.workers.workflow.Submission;
import coop.workers.workflow.TaskInHand;
import coop.workers.workflow.check.FormOutline;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The form of a piece of work as its running case has it.
 *
 * @param known fields that the wing's handler takes in; the answers to others are kept with the case
 * @param factsRead by the diagram, its tables and timers
 */
record FormOfTask(FormOutline outline, Set<String> known, Set<String> factsRead, Handlers handlers) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    List<Problem> problems(FormValues values) {
        return List.of();
    }

    /** What the wing says to it; null where no wing stands behind the form. */
    @Nullable Submission submit(TaskInHand task, FormValues values) {
        return handlers.submit(task, outline.id(), values).orElse(null);
    }

    /** Answers that the flow reads, from fields with a closed set of answers; one left empty is a fact that is null. */
    Map<String, @Nullable Object> facts(FormValues values) {
        var facts = new HashMap<String, @Nullable Object>();
        for (var field : outline.fields()) {
            if (field.isClosed() && factsRead.contains(field.key())) {
                var value = values.values().get(field.key());
                facts.put(field.key(), value == null ? null : FactValues.variable(value));
            }
        }
        return facts;
    }

    /** Labels and answers that no handler takes in. */
    Map<String, String> kept(FormValues values) {
        var kept = new LinkedHashMap<String, String>();
        for (var field : outline.fields()) {
            var value = values.values().get(field.key());
            if (value != null && !known.contains(field.key())) {
                kept.put(field.label(), inWords(field, value));
            }
        }
        return kept;
    }

    private static String inWords(FormOutline.Field field, Object value) {
        if (value instanceof List<?> choices) {
            return choices.stream()
                    .map(choice -> inWords(field, String.valueOf(choice)))
                    .collect(Collectors.joining(", "));
        }
        if (value instanceof Boolean flag) {
            return flag ? "Yes" : "No";
        }
        if (value instanceof LocalDate date) {
            return DATE.format(date);
        }
        var text = String.valueOf(value);
        return field.options().getOrDefault(text, text);
    }
}
