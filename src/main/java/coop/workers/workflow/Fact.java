package coop.workers.workflow;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A named value that gateways, tables and timers of a diagram may read. Facts are the only process variables there are; a
 * text fact is a word of a closed vocabulary ({@code nominee}, {@code ready}), never something typed by a person.
 *
 * @param <T> the type of its value: String, Integer, Boolean, LocalDate or Instant
 */
public record Fact<T>(String name, Class<T> type) {

    public static Fact<String> word(String name) {
        return new Fact<>(name, String.class);
    }

    public static Fact<Integer> number(String name) {
        return new Fact<>(name, Integer.class);
    }

    public static Fact<Boolean> flag(String name) {
        return new Fact<>(name, Boolean.class);
    }

    public static Fact<LocalDate> date(String name) {
        return new Fact<>(name, LocalDate.class);
    }

    public static Fact<Instant> moment(String name) {
        return new Fact<>(name, Instant.class);
    }
}
