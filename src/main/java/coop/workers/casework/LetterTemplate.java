package coop.workers.casework;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A letter with gaps: the first line is {@code Subject: …}, then an empty line, then the text. A gap is filled from what the
 * wing gives and from nothing else: a template cannot reach into the values, and a gap without a value is an error.
 */
record LetterTemplate(Template subject, Template body) {

    private static final String SUBJECT = "Subject:";
    private static final Mustache.Compiler COMPILER =
            Mustache.compiler().escapeHTML(false).strictSections(true).withCollector(new NamesOnly());

    /** @throws IllegalArgumentException if the text has no subject or is no template */
    static LetterTemplate read(String name, String text) {
        var lines = text.replace("\r\n", "\n").split("\n", 2);
        if (!lines[0].startsWith(SUBJECT) || lines.length < 2) {
            throw new IllegalArgumentException(
                    "The letter %s must begin with a line “Subject: …” and go on with its text".formatted(name));
        }
        try {
            return new LetterTemplate(
                    COMPILER.compile(lines[0].substring(SUBJECT.length()).strip()), COMPILER.compile(lines[1].strip()));
        } catch (MustacheException unreadable) {
            throw new IllegalArgumentException(
                    "The letter %s is no template: %s".formatted(name, unreadable.getMessage()), unreadable);
        }
    }

    /** A subject is one line, whatever fills it. */
    String subjectWith(Map<String, Object> placeholders) {
        return subject.execute(placeholders).replaceAll("\\s+", " ").strip();
    }

    String bodyWith(Map<String, Object> placeholders) {
        return body.execute(placeholders);
    }

    /** Looks names up in maps; the library would otherwise call methods of the values. */
    private static final class NamesOnly extends DefaultCollector {
        @Override
        public Mustache.@Nullable VariableFetcher createFetcher(Object context, String name) {
            return context instanceof Map<?, ?> ? super.createFetcher(context, name) : null;
        }
    }
}
