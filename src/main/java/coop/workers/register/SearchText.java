package coop.workers.register;

import java.util.Locale;

/** Turns what somebody typed into a pattern for {@code lower(column) like … escape '\'}. */
final class SearchText {

    private SearchText() {}

    static String containing(String typed) {
        return "%" + typed.strip().toLowerCase(Locale.UK).replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }
}
