package coop.workers.funding;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Words as funders count them, and as people search for them. */
public final class Words {

    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern MARKS = Pattern.compile("([\\\\%_])");

    private Words() {}

    /** How many words stand in a text: what is between blanks, as word processors count. */
    public static int count(String text) {
        var stripped = text.strip();
        return stripped.isEmpty() ? 0 : BLANK.split(stripped, -1).length;
    }

    /** A pattern for each word typed; one that fits everything where none was. */
    static String[] likeEach(String search) {
        return Arrays.stream(BLANK.split(search.strip(), -1))
                .map(word -> "%" + MARKS.matcher(word).replaceAll("\\\\$1") + "%")
                .toArray(String[]::new);
    }
}
