package coop.workers.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import coop.workers.workflow.PublishedProcesses.StepOffered;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The catalogue of steps as element templates, for those who draw in the desktop modeller: it offers them by their names,
 * and writes what the check of the office wants. Kept in {@code processes/.camunda/element-templates}.
 */
public final class StepTemplates {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String PREFIX = "coop.workers.step.";

    private StepTemplates() {}

    /** The templates, by name of the step. */
    public static String of(Map<String, StepOffered> steps) {
        var templates = JSON.createArrayNode();
        new TreeMap<>(steps).forEach((key, step) -> write(key, step, templates.addObject()));
        try {
            return JSON.writeValueAsString(templates) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The step that was chosen by the template of this id; empty where it is none of ours. */
    public static Optional<String> stepOf(String template) {
        return template.startsWith(PREFIX) ? Optional.of(template.substring(PREFIX.length())) : Optional.empty();
    }

    private static void write(String key, StepOffered step, ObjectNode template) {
        template.put("name", step.name());
        template.put("id", PREFIX + key);
        template.put("description", step.sentence());
        template.putArray("appliesTo").add("bpmn:ServiceTask");
        var properties = template.putArray("properties");
        var delegate = properties.addObject();
        delegate.put("type", "Hidden");
        delegate.put("value", "${" + key + "}");
        delegate.putObject("binding").put("type", "property").put("name", "camunda:delegateExpression");
        if (!step.fills().isEmpty()) {
            var letter = properties.addObject();
            letter.put("label", "Letter");
            letter.put("description", "Name of a file in letters/, without its ending.");
            letter.put("type", "String");
            letter.putObject("binding").put("type", "camunda:inputParameter").put("name", "letter");
            letter.putObject("constraints").put("notEmpty", true);
        }
    }
}
