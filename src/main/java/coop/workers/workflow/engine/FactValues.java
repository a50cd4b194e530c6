package coop.workers.workflow.engine;

import coop.workers.workflow.Fact;
import coop.workers.workflow.Facts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts as the engine keeps them: words, whole numbers, flags, and moments. A date is kept as the moment it begins in London. */
final class FactValues {

    /** Deadlines count in this zone; source: the law that the federation lives under. */
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private FactValues() {}

    static Map<String, @Nullable Object> variables(Facts facts) {
        var variables = new HashMap<String, @Nullable Object>();
        facts.values().forEach((fact, value) -> variables.put(fact.name(), variable(value)));
        return variables;
    }

    static Object variable(Object value) {
        if (value instanceof LocalDate date) {
            return Date.from(date.atStartOfDay(LONDON).toInstant());
        }
        if (value instanceof Instant moment) {
            return Date.from(moment);
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().scale() <= 0 ? number.intValueExact() : number.doubleValue();
        }
        if (value instanceof String || value instanceof Integer || value instanceof Boolean) {
            return value;
        }
        throw new IllegalArgumentException(
                "A fact cannot be a " + value.getClass().getSimpleName());
    }

    static <T> T fact(Fact<T> fact, Object variable) {
        Object value = variable;
        if (variable instanceof Date moment) {
            value = fact.type() == LocalDate.class
                    ? moment.toInstant().atZone(LONDON).toLocalDate()
                    : moment.toInstant();
        } else if (fact.type() == Integer.class && variable instanceof Number number) {
            value = number.intValue();
        }
        return fact.type().cast(value);
    }
}
