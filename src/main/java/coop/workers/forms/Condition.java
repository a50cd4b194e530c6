package coop.workers.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * When an element is hidden: the small part of FEEL that forms here may use. A test is {@code key = "word"},
 * {@code key != "word"}, {@code key} or {@code not(key)}; tests are joined by {@code and} or by {@code or}, not by both.
 * An empty field equals no word and counts as unticked.
 */
public record Condition(List<Test> tests, boolean all) {

    /** Hides nothing. */
    public static final Condition NEVER = new Condition(List.of(), false);

    private static final Pattern COMPARISON =
            Pattern.compile("([A-Za-z_]\\w*)\\s*(!?=)\\s*(?:\"([^\"\\\\]*)\"|(true|false|-?\\d+(?:\\.\\d+)?))");
    private static final Pattern BARE = Pattern.compile("([A-Za-z_]\\w*)");
    private static final Pattern NEGATED = Pattern.compile("not\\(\\s*([A-Za-z_]\\w*)\\s*\\)");
    private static final Pattern AND = Pattern.compile("\\s+and\\s+");
    private static final Pattern OR = Pattern.compile("\\s+or\\s+");
    private static final int MAX_LENGTH = 500;

    public Condition {
        tests = List.copyOf(tests);
    }

    /**
     * One comparison.
     *
     * @param word what the answer is compared with, as text
     */
    public record Test(String key, boolean equal, String word) {
        boolean holdsFor(FormValues values) {
            return spelled(values, key).equals(word) == equal;
        }

        private static String spelled(FormValues values, String key) {
            var value = values.values().get(key);
            if (value instanceof BigDecimal number) {
                return number.stripTrailingZeros().toPlainString();
            }
            return value == null ? "false" : String.valueOf(value);
        }
    }

    /** The condition written as {@code feel}, with or without its leading equals sign; empty where it is no such thing. */
    static Optional<Condition> parse(String feel) {
        var text = feel.strip().replaceFirst("^=", "").strip();
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        var all = AND.matcher(text).find();
        if (all && OR.matcher(text).find()) {
            return Optional.empty();
        }
        var tests = new ArrayList<Test>();
        for (var part : (all ? AND : OR).split(text, -1)) {
            var test = test(part.strip());
            if (test.isEmpty()) {
                return Optional.empty();
            }
            tests.add(test.get());
        }
        return Optional.of(new Condition(tests, all));
    }

    private static Optional<Test> test(String text) {
        var comparison = COMPARISON.matcher(text);
        if (comparison.matches()) {
            var word = comparison.group(3) != null ? comparison.group(3) : plain(comparison.group(4));
            return Optional.of(new Test(comparison.group(1), comparison.group(2).equals("="), word));
        }
        var negated = NEGATED.matcher(text);
        if (negated.matches()) {
            return Optional.of(new Test(negated.group(1), false, "true"));
        }
        return BARE.matcher(text).matches() ? Optional.of(new Test(text, true, "true")) : Optional.empty();
    }

    private static String plain(String literal) {
        return literal.equals("true") || literal.equals("false")
                ? literal
                : new BigDecimal(literal).stripTrailingZeros().toPlainString();
    }

    /** Is it true of what stands in the form? Without a test it never is. */
    public boolean holdsFor(FormValues values) {
        if (tests.isEmpty()) {
            return false;
        }
        return all
                ? tests.stream().allMatch(test -> test.holdsFor(values))
                : tests.stream().anyMatch(test -> test.holdsFor(values));
    }

    /** The keys of the fields it looks at. */
    Set<String> keys() {
        return tests.stream().map(Test::key).collect(Collectors.toUnmodifiableSet());
    }
}
