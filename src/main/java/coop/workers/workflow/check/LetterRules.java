package coop.workers.workflow.check;

import java.util.ArrayDeque;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a letter may say: a subject, text, and gaps such as {@code {{coopName}}}, with parts that are there or not. The
 * language of its gaps can do more, none of which a letter needs: include other letters, change its own signs, call things.
 */
final class LetterRules {

    /** Twenty pages. */
    private static final int LONGEST = 50_000;

    private static final int LONGEST_SUBJECT = 200;
    private static final String SUBJECT = "Subject:";
    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";
    private static final Pattern GAP = Pattern.compile("([#^/]?)\\s*([A-Za-z][A-Za-z0-9]*)\\s*");

    private final Findings findings;
    private final Set<String> gaps = new TreeSet<>();

    LetterRules(Findings findings) {
        this.findings = findings;
    }

    /** The gaps that must be filled. */
    Set<String> check(String text) {
        if (text.length() > LONGEST) {
            wrong("A letter may have %,d characters.", LONGEST);
            return gaps;
        }
        var lines = text.replace("\r\n", "\n").split("\n", 2);
        if (!lines[0].startsWith(SUBJECT)
                || lines[0].substring(SUBJECT.length()).isBlank()) {
            wrong("The first line of a letter must be “Subject: …”.");
        } else if (lines[0].length() > LONGEST_SUBJECT) {
            wrong("The subject is longer than %d characters.", LONGEST_SUBJECT);
        }
        if (lines.length < 2 || lines[1].isBlank()) {
            wrong("The letter has no text.");
        }
        if (text.chars()
                .anyMatch(each -> Character.isISOControl(each) && each != '\n' && each != '\r' && each != '\t')) {
            wrong("The letter contains characters that cannot be printed.");
        }
        for (var part : lines) {
            checkGaps(part);
        }
        return gaps;
    }

    private void checkGaps(String text) {
        var parts = new ArrayDeque<String>();
        for (var at = text.indexOf(OPEN); at >= 0; ) {
            var end = text.indexOf(CLOSE, at);
            if (end < 0) {
                wrong("A gap that begins with “{{” does not end with “}}”.");
                return;
            }
            var refusal = gap(text.substring(at + OPEN.length(), end), parts);
            if (refusal != null) {
                wrong("%s", refusal);
                return;
            }
            at = text.indexOf(OPEN, end + CLOSE.length());
        }
        if (!parts.isEmpty()) {
            wrong("The part that begins with “{{#%1$s}}” does not end with “{{/%1$s}}”.", parts.peek());
        }
    }

    private @Nullable String gap(String inner, ArrayDeque<String> parts) {
        var matcher = GAP.matcher(inner);
        if (!matcher.matches()) {
            return "“{{%s}}” is no gap a letter may have; write the name of what fills it, such as {{coopName}}."
                    .formatted(Formula.shortened(inner));
        }
        var name = matcher.group(2);
        if (matcher.group(1).equals("/")) {
            return !parts.isEmpty() && parts.pop().equals(name)
                    ? null
                    : "“{{/%s}}” ends a part that did not begin.".formatted(name);
        }
        gaps.add(name);
        if (!matcher.group(1).isEmpty()) {
            parts.push(name);
        }
        return null;
    }

    @SuppressWarnings("AnnotateFormatMethod") // the annotation would be a dependency of the product
    private void wrong(String sentence, Object... gaps) {
        findings.wrong((String) null, sentence.formatted(gaps));
    }
}
