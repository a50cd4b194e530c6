package coop.workers.workflow.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a {@link Formula} by recursive descent:
 *
 * <pre>
 * or         := and (("or" | "||") and)*
 * and        := not (("and" | "&amp;&amp;") not)*
 * not        := ("not" | "!") not | comparison
 * comparison := operand (("==" | "!=" | "&lt;" | "&lt;=" | "&gt;" | "&gt;=") operand)?
 * operand    := fact | number | 'text' | "text" | true | false | null | "(" or ")"
 * </pre>
 */
final class FormulaReader {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:([A-Za-z][A-Za-z0-9_]*)|(-?\\d{1,12}(?:\\.\\d{1,6})?)|'([^'\\\\]*)'|\"([^\"\\\\]*)\"|(==|!=|<=|>=|<|>|&&|\\|\\||!|\\(|\\)))");

    /** The words other dialects use for the same comparison. */
    private static final Map<String, String> WORDS = Map.of(
            "and", "&&", "or", "||", "not", "!", "eq", "==", "ne", "!=", "lt", "<", "le", "<=", "gt", ">", "ge", ">=");

    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");

    /** Names that the engine gives to things which are not facts. */
    private static final Set<String> NOT_FACTS = Set.of(
            "execution",
            "task",
            "caseexecution",
            "authenticateduserid",
            "externaltask",
            "instanceof",
            "empty",
            "div",
            "mod");

    private static final int MAX_DEPTH = 20;

    private enum Kind {
        NAME,
        NUMBER,
        TEXT,
        SIGN
    }

    private record Token(Kind kind, String text) {}

    private final String inner;
    private final List<Token> tokens = new ArrayList<>();
    private final Set<String> facts = Formula.noFacts();
    private int next;
    private int depth;

    FormulaReader(String inner) {
        this.inner = inner;
    }

    Formula read(String whole) {
        split();
        var term = or();
        if (next < tokens.size()) {
            throw refusal("“%s” stands where it makes no sense"
                    .formatted(tokens.get(next).text()));
        }
        var lone = tokens.size() == 1 && facts.size() == 1;
        return new Formula(whole, term, facts, lone);
    }

    private void split() {
        var matcher = TOKEN.matcher(inner);
        var end = inner.stripTrailing().length();
        var position = 0;
        while (position < end) {
            matcher.region(position, end);
            if (!matcher.lookingAt()) {
                throw refusal("only facts, literals, comparisons, and, or, not are allowed");
            }
            tokens.add(token(matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4), matcher.group(5)));
            position = matcher.end();
        }
        if (tokens.isEmpty()) {
            throw refusal("it is empty");
        }
    }

    @SuppressWarnings("NullAway") // of the five groups exactly one has matched
    private static Token token(String name, String number, String single, String quoted, String sign) {
        if (name != null) {
            return WORDS.containsKey(name) ? new Token(Kind.SIGN, WORDS.get(name)) : new Token(Kind.NAME, name);
        }
        if (number != null) {
            return new Token(Kind.NUMBER, number);
        }
        if (sign != null) {
            return new Token(Kind.SIGN, sign);
        }
        return new Token(Kind.TEXT, single != null ? single : quoted);
    }

    private Formula.Term or() {
        var left = and();
        while (takes("||")) {
            var first = left;
            var second = and();
            left = known -> Formula.truth(first.value(known)) || Formula.truth(second.value(known));
        }
        return left;
    }

    private Formula.Term and() {
        var left = not();
        while (takes("&&")) {
            var first = left;
            var second = not();
            left = known -> Formula.truth(first.value(known)) && Formula.truth(second.value(known));
        }
        return left;
    }

    private Formula.Term not() {
        deeper();
        try {
            if (takes("!")) {
                var denied = not();
                return known -> !Formula.truth(denied.value(known));
            }
            return comparison();
        } finally {
            depth--;
        }
    }

    private Formula.Term comparison() {
        var left = operand();
        if (next < tokens.size()
                && tokens.get(next).kind() == Kind.SIGN
                && COMPARISONS.contains(tokens.get(next).text())) {
            var operator = tokens.get(next++).text();
            var right = operand();
            return known -> Formula.compare(operator, left.value(known), right.value(known));
        }
        return left;
    }

    private Formula.Term operand() {
        if (next >= tokens.size()) {
            throw refusal("it ends too early");
        }
        var token = tokens.get(next++);
        return switch (token.kind()) {
            case NUMBER -> {
                var number = new BigDecimal(token.text());
                yield known -> number;
            }
            case TEXT -> known -> token.text();
            case NAME -> named(token.text());
            case SIGN -> bracket(token.text());
        };
    }

    private Formula.Term bracket(String sign) {
        if (!sign.equals("(")) {
            throw refusal("“%s” stands where it makes no sense".formatted(sign));
        }
        var within = or();
        if (!takes(")")) {
            throw refusal("a bracket is not closed");
        }
        return within;
    }

    private Formula.Term named(String name) {
        return switch (name) {
            case "true" -> known -> true;
            case "false" -> known -> false;
            case "null" -> known -> null;
            default -> fact(name);
        };
    }

    private Formula.Term fact(String name) {
        if (NOT_FACTS.contains(name.toLowerCase(Locale.ROOT))) {
            throw refusal("“%s” is not a fact".formatted(name));
        }
        facts.add(name);
        return known -> known.apply(name);
    }

    private void deeper() {
        if (++depth > MAX_DEPTH) {
            throw refusal("it is nested too deeply");
        }
    }

    private boolean takes(String sign) {
        if (next < tokens.size()
                && tokens.get(next).kind() == Kind.SIGN
                && tokens.get(next).text().equals(sign)) {
            next++;
            return true;
        }
        return false;
    }

    private NotAllowed refusal(String reason) {
        return new NotAllowed("“%s” is not a formula that may run: %s.".formatted(Formula.shortened(inner), reason));
    }
}
