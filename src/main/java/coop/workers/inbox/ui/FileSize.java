package coop.workers.inbox.ui;

import coop.workers.shell.Texts;
import java.text.NumberFormat;

/** How large a file is, as people say it: {@code 340 KB}, {@code 2.4 MB}. */
final class FileSize {

    private static final long KILO = 1024;

    private FileSize() {}

    static String inWords(long bytes) {
        if (bytes < KILO * KILO) {
            return "%d KB".formatted(Math.max(1, Math.round((double) bytes / KILO)));
        }
        var megabytes = NumberFormat.getNumberInstance(Texts.WRITTEN_IN);
        megabytes.setMaximumFractionDigits(1);
        return megabytes.format((double) bytes / KILO / KILO) + " MB";
    }
}
