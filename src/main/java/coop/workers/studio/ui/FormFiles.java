package coop.workers.studio.ui;

import coop.workers.studio.Workbench;
import coop.workers.studio.drawing.FormPaper;
import java.util.Locale;

/** What files of a draft are called when they are begun. */
final class FormFiles {

    private static final int LONGEST = 40;

    private FormFiles() {}

    /** A name for a new form, made from words. */
    static String freeId(Workbench bench, String words) {
        return freeName(bench, words, "form", "", ".form");
    }

    /** A name that no file has yet, made from words. */
    static String freeName(Workbench bench, String words, String otherwise, String before, String after) {
        var name = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        name = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        name = name.isBlank() ? otherwise : name;
        var free = name;
        for (var number = 2; bench.text(before + free + after).isPresent(); number++) {
            free = name + "-" + number;
        }
        return free;
    }

    /** A new form. */
    static String begun(String id, String question) {
        return FormPaper.begun(id, question);
    }
}
