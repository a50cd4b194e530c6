package coop.workers.shared;

import java.util.regex.Pattern;

/** Text that somebody typed, made to appear literally where Markdown is read. */
public final class MarkdownText {

    /** Every ASCII punctuation mark may be escaped in CommonMark; these are the ones that mean something. */
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_{}\\[\\]<>()#+!|~&-]");

    /** What starts a numbered list at the beginning of a line. */
    private static final Pattern NUMBERED = Pattern.compile("(?m)^(\\s*\\d+)\\.");

    private MarkdownText() {}

    public static String literal(String text) {
        var escaped = MARKS.matcher(text).replaceAll("\\\\$0");
        return NUMBERED.matcher(escaped)
                .replaceAll("$1\\\\.")
                .lines()
                .map(String::strip)
                .reduce((before, line) -> before + "  \n" + line)
                .orElse("");
    }
}
