package coop.workers.money.bank;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a bank's CSV says what. Columns are named as the bank heads them, whatever the case. A treasurer may define
 * one for a bank that is not among {@link #SHIPPED}.
 *
 * @param name of the bank, for people
 * @param datePattern as {@link java.time.format.DateTimeFormatter} reads it, such as {@code dd/MM/yyyy}
 * @param amount of both directions, signed; null where {@code in} and {@code out} are columns of their own
 * @param party empty where the bank puts everybody into the description
 * @param references joined by a space
 * @param account columns whose digits, joined, are sort code and account number; empty where the file has none
 */
public record CsvLayout(
        String name,
        String date,
        String datePattern,
        @Nullable String amount,
        @Nullable String in,
        @Nullable String out,
        String party,
        List<String> references,
        List<String> account,
        @Nullable String bankId) {

    public CsvLayout {
        references = List.copyOf(references);
        account = List.copyOf(account);
    }

    /** The layouts of common banks' downloads for organisations, as they were in 2025. */
    public static final List<CsvLayout> SHIPPED = List.of(
            signed("Starling", "Date", "dd/MM/yyyy", "Amount (GBP)", "Counter Party", List.of("Reference")),
            new CsvLayout(
                    "Lloyds, Halifax, Bank of Scotland",
                    "Transaction Date",
                    "dd/MM/yyyy",
                    null,
                    "Credit Amount",
                    "Debit Amount",
                    "",
                    List.of("Transaction Description"),
                    List.of("Sort Code", "Account Number"),
                    null),
            new CsvLayout(
                    "Barclays",
                    "Date",
                    "dd/MM/yyyy",
                    "Amount",
                    null,
                    null,
                    "",
                    List.of("Memo"),
                    List.of("Account"),
                    null),
            new CsvLayout(
                    "NatWest, Royal Bank of Scotland",
                    "Date",
                    "dd MMM yyyy",
                    "Value",
                    null,
                    null,
                    "",
                    List.of("Description"),
                    List.of("Account Number"),
                    null),
            new CsvLayout(
                    "The Co-operative Bank",
                    "Date",
                    "yyyy-MM-dd",
                    null,
                    "Money In",
                    "Money Out",
                    "",
                    List.of("Description"),
                    List.of(),
                    null),
            new CsvLayout(
                    "Monzo",
                    "Date",
                    "dd/MM/yyyy",
                    "Amount",
                    null,
                    null,
                    "Name",
                    List.of("Notes and #tags", "Description"),
                    List.of(),
                    "Transaction ID"),
            new CsvLayout(
                    "Unity Trust, Metro",
                    "Date",
                    "dd/MM/yyyy",
                    null,
                    "Credit",
                    "Debit",
                    "",
                    List.of("Details"),
                    List.of(),
                    null),
            new CsvLayout(
                    "Santander",
                    "Date",
                    "dd/MM/yyyy",
                    null,
                    "Money in",
                    "Money out",
                    "",
                    List.of("Details"),
                    List.of(),
                    null),
            signed("Nationwide, HSBC", "Date", "dd/MM/yyyy", "Amount", "", List.of("Description")));

    private static CsvLayout signed(
            String name, String date, String pattern, String amount, String party, List<String> references) {
        return new CsvLayout(name, date, pattern, amount, null, null, party, references, List.of(), null);
    }

    /** Does a file with these headings, in lower case, have all the columns of this layout? */
    boolean fits(List<String> headings) {
        return columns().stream().map(CsvLayout::folded).allMatch(headings::contains);
    }

    private List<String> columns() {
        var columns = new java.util.ArrayList<String>();
        columns.add(date);
        columns.addAll(references);
        columns.addAll(account);
        for (var column : new String[] {amount, in, out, bankId, party}) {
            if (column != null && !column.isEmpty()) {
                columns.add(column);
            }
        }
        return columns;
    }

    /** How many columns tell it from other layouts: the more, the surer. */
    int particular() {
        return columns().size();
    }

    static String folded(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT);
    }
}
