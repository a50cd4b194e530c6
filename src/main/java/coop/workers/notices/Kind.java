package coop.workers.notices;

import java.util.Locale;

/** What the office tells people by mail. */
public enum Kind {
    DIGEST,
    MENTION,
    ASSIGNMENT,
    OVERDUE;

    /** The name of its letter, and the end of the names of its texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
