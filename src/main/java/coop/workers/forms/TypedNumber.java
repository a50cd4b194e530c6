package coop.workers.forms;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number as people type it: with or without a pound sign, spaces and commas between thousands. */
public final class TypedNumber {

    private static final int LONGEST = 40;
    private static final Pattern NUMBER = Pattern.compile("-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?");

    private TypedNumber() {}

    /** The number that {@code text} says; empty where it says none, or does not say it to its end. */
    public static Optional<BigDecimal> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var bare = text.replaceAll("[\\s\\u00a0£]", "").replace('\u2212', '-');
        return NUMBER.matcher(bare).matches() ? Optional.of(new BigDecimal(bare.replace(",", ""))) : Optional.empty();
    }
}
