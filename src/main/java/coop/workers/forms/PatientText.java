package coop.workers.forms;

import java.util.regex.Pattern;

/**
 * A text that lets a pattern look at it only so often. Patterns come from process owners, and one that backtracks without end
 * must not hold up the office; it then counts as not found.
 */
final class PatientText implements CharSequence {

    private static final int LOOKS = 200_000;
    /** Longer texts are not searched: a pattern with nested groups recurses once for each character. */
    private static final int LONGEST = 2_000;

    private final String text;
    private int looks;

    private PatientText(String text) {
        this.text = text;
    }

    /** Is {@code pattern} found in {@code text}, within reason? */
    static boolean contains(Pattern pattern, String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        try {
            return pattern.matcher(new PatientText(text)).find();
        } catch (OutOfPatience given) {
            return false;
        }
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (++looks > LOOKS) {
            throw new OutOfPatience();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    private static final class OutOfPatience extends RuntimeException {
        OutOfPatience() {
            super("pattern gives no answer in time", null, false, false);
        }
    }
}
