package coop.workers.workflow.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the flow needs to know of a form: its fields and which of them have a closed set of answers.
 *
 * @param id as user tasks refer to it
 */
public record FormOutline(String id, List<Field> fields) {

    /** Types whose answers are not typed freely, so that a fact may come of them. */
    private static final Set<String> CLOSED = Set.of("radio", "select", "checkbox", "number", "datetime");

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * One field.
     *
     * @param options labels by value, where there is a choice
     */
    public record Field(String key, String label, String type, Map<String, String> options) {

        /** Is its answer one of a closed set, a number or a date? */
        public boolean isClosed() {
            return CLOSED.contains(type);
        }
    }

    /**
     * Reads the JSON of a form.
     *
     * @throws NotAllowed with a sentence for the owner
     */
    public static FormOutline read(String text) {
        try {
            var root = JSON.readTree(text);
            if (root == null || !root.isObject() || !root.path("components").isArray()) {
                throw new NotAllowed("The file is not a form: it has no list of components.");
            }
            var id = root.path("id").asText();
            if (id.isBlank()) {
                throw new NotAllowed("The form has no id.");
            }
            var fields = new ArrayList<Field>();
            collect(root.path("components"), fields);
            return new FormOutline(id, List.copyOf(fields));
        } catch (JsonProcessingException broken) {
            throw new NotAllowed("The file is not valid JSON: " + broken.getOriginalMessage());
        }
    }

    private static void collect(JsonNode components, List<Field> fields) {
        for (var component : components) {
            if (component.hasNonNull("key")) {
                fields.add(new Field(
                        component.path("key").asText(),
                        component.path("label").asText(component.path("key").asText()),
                        component.path("type").asText(),
                        options(component.path("values"))));
            }
            collect(component.path("components"), fields);
        }
    }

    private static Map<String, String> options(JsonNode values) {
        var options = new LinkedHashMap<String, String>();
        values.forEach(option ->
                options.put(option.path("value").asText(), option.path("label").asText()));
        return options;
    }
}
