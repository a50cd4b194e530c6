package coop.workers.studio.drawing;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When an answer is taken, where it can be said as “this fact is that”.
 *
 * @param fact its name
 * @param operator {@code ==}, {@code !=}, {@code <}, {@code <=}, {@code >} or {@code >=}
 * @param value as it is read: a word without its quotes, a number, {@code true} or {@code false}
 */
public record Condition(String fact, String operator, String value) {

    private static final Pattern SIMPLE = Pattern.compile(
            "\\$\\{\\s*(!?)\\s*([A-Za-z][A-Za-z0-9_]*)\\s*(?:(==|!=|<=|>=|<|>)\\s*(?:'([^'\\\\]*)'|\"([^\"\\\\]*)\"|(-?\\d+(?:\\.\\d+)?|true|false)))?\\s*}");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?|true|false");

    /** What {@code formula} says; empty where it says more than that. */
    public static Optional<Condition> of(String formula) {
        var simple = SIMPLE.matcher(formula.strip());
        if (!simple.matches()) {
            return Optional.empty();
        }
        var denied = !simple.group(1).isEmpty();
        if (simple.group(3) == null) {
            return Optional.of(new Condition(simple.group(2), "==", denied ? "false" : "true"));
        }
        if (denied) {
            return Optional.empty();
        }
        var word = simple.group(4) != null ? simple.group(4) : simple.group(5);
        return Optional.of(new Condition(simple.group(2), simple.group(3), word != null ? word : simple.group(6)));
    }

    /** As the diagram writes it; without quotes and what else could not stand between them. */
    public String formula() {
        var plain = PLAIN.matcher(value).matches();
        var written = plain ? value : "'" + value.replaceAll("['\\\\]", "") + "'";
        return "${%s %s %s}".formatted(fact, operator, written);
    }
}
