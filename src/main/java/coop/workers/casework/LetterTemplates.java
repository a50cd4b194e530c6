package coop.workers.casework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** Finds the letters that lie with their processes, under {@code processes/<process>/letters/<name>.md}. */
@Component
class LetterTemplates {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,60}");

    private final ResourceLoader resources;
    private final Map<String, LetterTemplate> read = new ConcurrentHashMap<>();

    LetterTemplates(ResourceLoader resources) {
        this.resources = resources;
    }

    /** @throws IllegalArgumentException if there is no such letter, or it cannot be read as one */
    LetterTemplate template(String process, String letter) {
        if (!NAME.matcher(process).matches() || !NAME.matcher(letter).matches()) {
            throw new IllegalArgumentException("Not the name of a letter: " + process + "/" + letter);
        }
        return read.computeIfAbsent("%s/letters/%s.md".formatted(process, letter), this::load);
    }

    private LetterTemplate load(String path) {
        var file = resources.getResource("classpath:processes/" + path);
        if (!file.exists()) {
            throw new IllegalArgumentException("There is no letter processes/" + path);
        }
        try {
            return LetterTemplate.read(path, file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
