package coop.workers.shared;

import java.util.Locale;

/** Turns what somebody typed into a pattern for {@code lower(column) like … escape '\'}. */
public final class SearchText {

    private SearchText() {}

    /** Fits whatever has {@code typed} anywhere in it; a percent sign or an underscore in it stands for itself. */
    public static String containing(String typed) {
        return "%" + typed.strip().toLowerCase(Locale.UK).replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }
}
