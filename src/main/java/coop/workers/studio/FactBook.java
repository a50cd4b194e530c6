package coop.workers.studio;

import coop.workers.forms.Form;
import coop.workers.forms.FormElement;
import coop.workers.forms.FormReader;
import coop.workers.forms.Kind;
import coop.workers.forms.UnreadableForm;
import coop.workers.studio.drawing.Condition;
import coop.workers.studio.drawing.DecisionTable;
import coop.workers.studio.drawing.Drawing;
import coop.workers.studio.drawing.Drawn;
import coop.workers.studio.drawing.Trait;
import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.ProcessXml.Unreadable;
import coop.workers.workflow.PublishedProcesses.StepOffered;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The facts that a question of a process may hang on, with the values they are known to have: what forms ask, what tables
 * and steps find out, what is compared with already. Files that cannot be read yet are passed over.
 */
public final class FactBook {

    /**
     * A fact.
     *
     * @param label what people call it
     * @param values what people call each of its values; empty where any number or word will do
     */
    public record Known(String name, String label, Map<String, String> values) {}

    private final Map<String, String> labels = new TreeMap<>();
    private final Map<String, Map<String, String>> values = new TreeMap<>();

    private FactBook() {}

    /** What {@code folder} knows, with what its steps find out. */
    static FactBook of(ProcessFolder folder, Map<String, StepOffered> steps) {
        var book = new FactBook();
        folder.texts(".form").values().forEach(book::addForm);
        var tables =
                folder.texts(".dmn").values().stream().flatMap(FactBook::table).toList();
        tables.forEach(book::addColumns);
        folder.texts(".bpmn").values().stream()
                .flatMap(FactBook::drawn)
                .forEach(drawn -> book.addDrawn(drawn, tables, steps));
        return book;
    }

    private static Stream<DecisionTable> table(String xml) {
        try {
            return Stream.of(DecisionTable.of(xml));
        } catch (Unreadable notYet) {
            return Stream.empty();
        }
    }

    private static Stream<Drawn> drawn(String xml) {
        try {
            return Drawing.of(xml).everything().stream();
        } catch (Unreadable notYet) {
            return Stream.empty();
        }
    }

    private void addColumns(DecisionTable table) {
        table.columns().forEach(column -> {
            enter(column.fact(), column.label());
            if (column.type().equals("boolean")) {
                flag(column.fact());
            }
            table.valuesOf(column.id()).forEach(value -> value(column.fact(), value, value));
        });
    }

    private void addForm(String json) {
        try {
            FormReader.read(json).fields().stream()
                    .filter(field -> field.kind().canBeFact() && !field.readOnly())
                    .forEach(this::addField);
        } catch (UnreadableForm notYet) {
            // its fields are facts as soon as it can be read
            return;
        }
    }

    private void addField(FormElement.Field field) {
        enter(field.key(), field.label());
        if (field instanceof FormElement.Listed listed) {
            listed.options().forEach(option -> value(field.key(), option.value(), option.label()));
        } else if (field.kind() == Kind.FLAG) {
            flag(field.key());
        }
    }

    private void addDrawn(Drawn drawn, List<DecisionTable> tables, Map<String, StepOffered> steps) {
        var result = drawn.trait(Trait.RESULT);
        if (!result.isBlank()) {
            var asked = tables.stream()
                    .filter(table -> table.id().equals(drawn.trait(Trait.TABLE)))
                    .toList();
            asked.forEach(table -> enter(result, table.result()));
            enter(result, drawn.name());
            asked.stream()
                    .flatMap(table -> table.outcomes().stream())
                    .forEach(outcome -> value(result, outcome, InWords.of(outcome)));
        }
        Optional.ofNullable(steps.get(drawn.trait(Trait.STEP)))
                .ifPresent(step -> step.writes().forEach(fact -> enter(fact, "")));
        Condition.of(drawn.trait(Trait.CONDITION)).ifPresent(condition -> {
            enter(condition.fact(), "");
            if (condition.value().equals("true") || condition.value().equals("false")) {
                flag(condition.fact());
            } else {
                value(condition.fact(), condition.value(), InWords.of(condition.value()));
            }
        });
    }

    private void enter(String fact, String label) {
        labels.merge(fact, label, (before, now) -> before.isBlank() ? now : before);
    }

    private void flag(String fact) {
        value(fact, "true", "true");
        value(fact, "false", "false");
    }

    private void value(String fact, String value, String label) {
        values.computeIfAbsent(fact, none -> new TreeMap<>()).putIfAbsent(value, label);
    }

    /** All of them, by name. */
    public List<Known> all() {
        return labels.entrySet().stream()
                .map(entry -> new Known(
                        entry.getKey(),
                        entry.getValue().isBlank() ? InWords.beginning(entry.getKey()) : entry.getValue(),
                        valuesOf(entry.getKey())))
                .toList();
    }

    public Optional<Known> find(String name) {
        return all().stream().filter(known -> known.name().equals(name)).findFirst();
    }

    private Map<String, String> valuesOf(String fact) {
        return Map.copyOf(values.getOrDefault(fact, Map.of()));
    }

    static Optional<Form> form(String json) {
        try {
            return Optional.of(FormReader.read(json));
        } catch (UnreadableForm notYet) {
            return Optional.empty();
        }
    }
}
