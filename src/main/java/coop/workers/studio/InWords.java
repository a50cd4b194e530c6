package coop.workers.studio;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of facts and gaps as people would say them, where nobody has given them any other. */
public final class InWords {

    private static final Pattern HUMP = Pattern.compile("([a-z0-9])([A-Z])");

    private InWords() {}

    /** {@code notQuorate} as “not quorate”. */
    public static String of(String name) {
        return HUMP.matcher(name).replaceAll("$1 $2").toLowerCase(Locale.UK);
    }

    /** {@code membersAsked} as “Members asked”. */
    static String beginning(String name) {
        var words = of(name);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
