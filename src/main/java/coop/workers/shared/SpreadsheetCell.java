package coop.workers.shared;

/** Text on its way into a spreadsheet. */
public final class SpreadsheetCell {

    /** What makes spreadsheets take a text for a formula, full-width twins and leading control characters included. */
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private SpreadsheetCell() {}

    /**
     * {@code text} as a spreadsheet shows rather than runs it: with an apostrophe in front where it would be taken for a
     * formula (OWASP, CSV injection).
     */
    public static String guarded(String text) {
        return text.isEmpty() || STARTS_A_FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
