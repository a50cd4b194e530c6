package coop.workers.forms;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** Reads the JSON of Camunda Forms (form-js 1.8) into a {@link Form}. */
public final class FormReader {

    /** The longest description of a form, in characters. */
    public static final int MAX_CHARACTERS = 200_000;
    /** The deepest nesting of JSON. */
    private static final int MAX_DEPTH = 40;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(MAX_CHARACTERS)
                            .build())
                    .build())
            .build();

    private FormReader() {}

    /**
     * The form written in {@code json}.
     *
     * @throws UnreadableForm if it is no form, or asks for something that cannot be kept to; tells every reason at once
     */
    public static Form read(String json) {
        if (json.length() > MAX_CHARACTERS) {
            throw unreadable("The form is longer than %,d characters.".formatted(MAX_CHARACTERS));
        }
        try {
            return new FormReading().read(JSON.readTree(json));
        } catch (JsonProcessingException broken) {
            var place = broken.getLocation();
            throw unreadable(
                    place == null
                            ? "The form is not valid JSON."
                            : "The form is not valid JSON: see line %d, column %d."
                                    .formatted(place.getLineNr(), place.getColumnNr()));
        }
    }

    private static UnreadableForm unreadable(String sentence) {
        return new UnreadableForm(List.of(new UnreadableForm.Flaw(null, sentence)));
    }

    static boolean isText(JsonNode node) {
        return node.isTextual() && !node.asText().isBlank();
    }
}
