package coop.workers.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Drafts as JSON. The form says of what type a value is; what no longer fits the form is left out when it is read. */
public final class FormValuesJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private FormValuesJson() {}

    /** The values as one JSON object; numbers stay numbers, days become {@code 2027-05-04}. */
    public static String write(FormValues values) {
        var object = JSON.createObjectNode();
        values.values().forEach((key, value) -> {
            if (value instanceof Boolean flag) {
                object.put(key, flag);
            } else if (value instanceof BigDecimal number) {
                object.put(key, number);
            } else if (value instanceof List<?> list) {
                var array = object.putArray(key);
                list.forEach(item -> array.add(String.valueOf(item)));
            } else {
                object.put(key, String.valueOf(value));
            }
        });
        return object.toString();
    }

    /**
     * The values written in {@code json}, as {@code form} types them.
     *
     * @throws IllegalArgumentException if {@code json} is not JSON
     */
    public static FormValues read(Form form, String json) {
        try {
            var object = JSON.readTree(json);
            var values = FormValues.NONE;
            for (var field : form.fields()) {
                values = values.with(field.key(), value(field, object.path(field.key())));
            }
            return values;
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("Kept values are not JSON", broken);
        }
    }

    private static @Nullable Object value(FormElement.Field field, JsonNode node) {
        return switch (field.kind()) {
            case WORD, FREE_TEXT -> typed(node);
            case FLAG -> node.isBoolean() ? node.asBoolean() : null;
            case WHOLE_NUMBER, DECIMAL -> node.isNumber() ? node.decimalValue() : typed(node);
            case DATE -> node.isTextual() ? date(node.asText()) : null;
            case WORDS, DOCUMENTS -> node.isArray() ? texts(node) : null;
        };
    }

    private static @Nullable String typed(JsonNode node) {
        return node.isTextual() ? node.asText() : null;
    }

    private static Object date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException typedSoFar) {
            return text;
        }
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
