package coop.workers.casework;

import org.jspecify.annotations.Nullable;

/** What somebody typed to find something, as the beginnings of words that must all occur. */
record SearchWords(String typed) {

    private static final int MAX_LENGTH = 200;

    /** A condition on the column {@code search} with the parameter {@code search}. */
    static final String MATCH = matching("search");

    /**
     * A condition on the words of {@code column} with the parameter {@code search}. It makes words of what was typed exactly
     * as the column is made, so that nothing typed can be taken for an operator.
     */
    static String matching(String column) {
        return """
                (cast(:search as text) is null or %s @@ to_tsquery('simple',
                   regexp_replace(trim(regexp_replace(lower(:search), '[^[:alnum:]]+', ' ', 'g')), ' +', ':* & ', 'g') || ':*'))
                """.formatted(column);
    }

    /** The words of a text in {@code column}, as its index has them. */
    static String words(String column) {
        return "to_tsvector('simple', regexp_replace(lower(%s), '[^[:alnum:]]+', ' ', 'g'))".formatted(column);
    }

    /** The value of the parameter; null where nothing was typed that could be looked for. */
    @Nullable String parameter() {
        var text = typed.strip();
        var fitting = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
        return fitting.codePoints().anyMatch(Character::isLetterOrDigit) ? fitting : null;
    }
}
