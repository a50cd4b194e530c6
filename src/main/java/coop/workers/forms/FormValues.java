package coop.workers.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a form's fields, by key. A value is a {@code String}, {@code Boolean}, {@code BigDecimal},
 * {@code LocalDate} or {@code List<String>} (several choices, document ids); an empty field has no entry. A {@code String} in
 * a field for a number or a date is what somebody has typed so far: drafts keep it, no form takes it in.
 */
public record FormValues(Map<String, Object> values) {

    public static final FormValues NONE = new FormValues(Map.of());

    public FormValues {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** These values and {@code value} under {@code key}; null empties the field. */
    public FormValues with(String key, @Nullable Object value) {
        var copy = new LinkedHashMap<>(values);
        if (value == null) {
            copy.remove(key);
        } else {
            copy.put(key, value);
        }
        return new FormValues(copy);
    }

    /** Does anything stand under {@code key}? */
    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** The text under {@code key}, or an empty string. */
    public String text(String key) {
        return values.get(key) instanceof String text ? text : "";
    }

    /** Is the box of {@code key} ticked? */
    public boolean flag(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    /** The number under {@code key}; empty where none stands there. */
    public Optional<BigDecimal> number(String key) {
        return values.get(key) instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    /** The day under {@code key}; empty where none stands there. */
    public Optional<LocalDate> date(String key) {
        return values.get(key) instanceof LocalDate date ? Optional.of(date) : Optional.empty();
    }

    /** What is chosen under {@code key} where several can be; empty where nothing is. */
    public List<String> choices(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
