package coop.workers.money;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What somebody typed, as the database looks for it: every word may be only the beginning of one. */
final class SearchWords {

    private SearchWords() {}

    static String of(String typed) {
        return Arrays.stream(typed.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }
}
