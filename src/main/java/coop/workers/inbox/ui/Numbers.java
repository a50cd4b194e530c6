package coop.workers.inbox.ui;

import coop.workers.inbox.Sheet;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers of work as people are shown them. */
final class Numbers {

    private Numbers() {}

    /** {@code 12}, and {@code 1,000+} where it was counted no further. */
    static String upTo(int count, Locale locale) {
        var format = NumberFormat.getIntegerInstance(locale);
        return count > Sheet.LISTED ? format.format(Sheet.LISTED) + "+" : format.format(count);
    }
}
