package coop.workers.workflow.check;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a diagram may compute: facts, literals, comparisons, and/or/not, brackets. There is nothing in it that could call
 * anything, which is why it stands in for the engine's expression language altogether.
 *
 * <p>Source of the rule: facts are the only thing that gateways, timers and repetitions read.
 */
public final class Formula {

    /** Longer ones nobody can read aloud. */
    static final int MAX_LENGTH = 500;

    /** A part of a formula that has a value, given the facts. */
    interface Term {
        @Nullable Object value(Function<String, @Nullable Object> facts);
    }

    private final String text;
    private final Term term;
    private final Set<String> facts;
    private final boolean loneFact;

    Formula(String text, Term term, Set<String> facts, boolean loneFact) {
        this.text = text;
        this.term = term;
        this.facts = Set.copyOf(facts);
        this.loneFact = loneFact;
    }

    /**
     * The formula written as <code>${…}</code>.
     *
     * @throws NotAllowed if it is anything else
     */
    public static Formula parse(String text) {
        var stripped = text.strip();
        if (!stripped.startsWith("${") || !stripped.endsWith("}")) {
            throw new NotAllowed("“%s” is not a formula of the form ${…}.".formatted(shortened(text)));
        }
        if (stripped.length() > MAX_LENGTH) {
            throw new NotAllowed("“%s” is longer than %d characters.".formatted(shortened(text), MAX_LENGTH));
        }
        if (!isPlain(stripped.substring(2)) || stripped.indexOf('}') < stripped.length() - 1) {
            throw new NotAllowed("“%s” is more than one formula.".formatted(shortened(text)));
        }
        return new FormulaReader(stripped.substring(2, stripped.length() - 1)).read(stripped);
    }

    /** Is {@code text} plain, with nothing in it to be computed? */
    public static boolean isPlain(String text) {
        return !text.contains("${") && !text.contains("#{");
    }

    static String shortened(String text) {
        var stripped = text.strip();
        return stripped.length() <= 80 ? stripped : stripped.substring(0, 77) + "…";
    }

    /** Its value; {@code facts} throws for a fact that is not there. */
    public @Nullable Object value(Function<String, @Nullable Object> known) {
        return term.value(known);
    }

    /** Names of the facts it reads. */
    public Set<String> facts() {
        return facts;
    }

    /** Is it the name of one fact and nothing else? */
    public boolean isLoneFact() {
        return loneFact;
    }

    @Override
    public String toString() {
        return text;
    }

    static boolean truth(@Nullable Object value) {
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw new IllegalStateException("“%s” is neither true nor false".formatted(value));
    }

    static boolean compare(String operator, @Nullable Object left, @Nullable Object right) {
        return switch (operator) {
            case "==" -> same(left, right);
            case "!=" -> !same(left, right);
            case "<" -> order(left, right) < 0;
            case "<=" -> order(left, right) <= 0;
            case ">" -> order(left, right) > 0;
            case ">=" -> order(left, right) >= 0;
            default -> throw new IllegalStateException("no such comparison: " + operator);
        };
    }

    private static boolean same(@Nullable Object left, @Nullable Object right) {
        return (left instanceof Number && right instanceof Number)
                ? order(left, right) == 0
                : Objects.equals(left, right);
    }

    private static int order(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Number one && right instanceof Number other) {
            return new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString()));
        }
        if (left instanceof String one && right instanceof String other) {
            return one.compareTo(other);
        }
        throw new IllegalStateException("“%s” and “%s” cannot be compared".formatted(left, right));
    }

    static Set<String> noFacts() {
        return new LinkedHashSet<>();
    }
}
