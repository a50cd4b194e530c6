package coop.workers.casework;

import coop.workers.shared.CaseNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * Finds letters as they are published with their processes; those that are not, as the program brings them, under
 * {@code processes/<process>/letters/<name>.md}.
 */
@Component
class LetterTemplates {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,60}");

    private final LetterTexts published;
    private final ResourceLoader resources;
    private final Map<String, String> brought = new ConcurrentHashMap<>();
    private final Map<String, LetterTemplate> read = new ConcurrentHashMap<>();

    LetterTemplates(LetterTexts published, ResourceLoader resources) {
        this.published = published;
        this.resources = resources;
    }

    /**
     * The letter as the case has it.
     *
     * @param number null for a letter of no case
     * @throws IllegalArgumentException if there is no such letter, or it cannot be read as one
     */
    LetterTemplate template(@Nullable CaseNumber number, String process, String letter) {
        if (!NAME.matcher(process).matches() || !NAME.matcher(letter).matches()) {
            throw new IllegalArgumentException("Not the name of a letter: " + process + "/" + letter);
        }
        var path = "%s/letters/%s.md".formatted(process, letter);
        var text = published.text(number, process, letter).orElseGet(() -> brought.computeIfAbsent(path, this::load));
        return read.computeIfAbsent(text, each -> LetterTemplate.read(path, each));
    }

    private String load(String path) {
        var file = resources.getResource("classpath:processes/" + path);
        if (!file.exists()) {
            throw new IllegalArgumentException("There is no letter processes/" + path);
        }
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
