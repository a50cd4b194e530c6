package coop.workers.workflow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A set of facts with their values. */
public final class Facts {

    public static final Facts NONE = new Facts(Map.of());

    private final Map<Fact<?>, Object> values;

    private Facts(Map<Fact<?>, Object> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public static <T> Facts of(Fact<T> fact, T value) {
        return NONE.and(fact, value);
    }

    public <T> Facts and(Fact<T> fact, T value) {
        var copy = new LinkedHashMap<>(values);
        copy.put(fact, value);
        return new Facts(copy);
    }

    public <T> Optional<T> get(Fact<T> fact) {
        return Optional.ofNullable(values.get(fact)).map(fact.type()::cast);
    }

    public Map<Fact<?>, Object> values() {
        return values;
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
