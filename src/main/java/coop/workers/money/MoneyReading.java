package coop.workers.money;

import coop.workers.register.RegisterDesk.MemberNumber;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an address asks of the lists: {@code ?search=calder&show=overdue&from=2026-04-01&order=-due}. What it says wrongly is passed over. */
public final class MoneyReading {

    private MoneyReading() {}

    public static InvoiceSearch invoices(Map<String, List<String>> said) {
        return new InvoiceSearch(
                text(said),
                choice(InvoiceSearch.Show.values(), said, "show").orElse(InvoiceSearch.Show.ALL),
                member(said),
                dayOrNull(said, "from"),
                dayOrNull(said, "until"),
                kind(said).orElse(null),
                column(InvoiceSearch.Column.values(), said).orElse(InvoiceSearch.Column.ISSUED),
                sorting(said));
    }

    public static PaymentSearch payments(Map<String, List<String>> said) {
        return new PaymentSearch(
                text(said),
                choice(PaymentSearch.Show.values(), said, "show").orElse(PaymentSearch.Show.UNMATCHED),
                member(said),
                dayOrNull(said, "from"),
                dayOrNull(said, "until"),
                kind(said).orElse(null),
                column(PaymentSearch.Column.values(), said).orElse(PaymentSearch.Column.RECEIVED),
                sorting(said));
    }

    /** The kind of income that a line must be of; empty for any. */
    public static Optional<IncomeKind> kind(Map<String, List<String>> said) {
        return choice(IncomeKind.values(), said, "for");
    }

    /** The day said under {@code key}, or {@code usual}. */
    public static LocalDate day(Map<String, List<String>> said, String key, LocalDate usual) {
        return Optional.ofNullable(dayOrNull(said, key)).orElse(usual);
    }

    /** How an address says one of several. */
    public static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(Map<String, List<String>> said) {
        var text = first(said, "search").orElse("");
        return text.length() > 200 ? text.substring(0, 200) : text;
    }

    private static Optional<String> first(Map<String, List<String>> said, String key) {
        return said.getOrDefault(key, List.of()).stream().findFirst();
    }

    private static <E extends Enum<E>> Optional<E> choice(E[] all, Map<String, List<String>> said, String key) {
        return first(said, key).flatMap(word -> named(all, word));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String word) {
        return Arrays.stream(all).filter(each -> word(each).equals(word)).findFirst();
    }

    /** A minus before the column's name turns the list round. */
    private static <E extends Enum<E>> Optional<E> column(E[] all, Map<String, List<String>> said) {
        return first(said, "order").flatMap(word -> named(all, word.startsWith("-") ? word.substring(1) : word));
    }

    private static Sorting sorting(Map<String, List<String>> said) {
        return first(said, "order").filter(word -> !word.startsWith("-")).isPresent() ? Sorting.UP : Sorting.DOWN;
    }

    private static @Nullable MemberNumber member(Map<String, List<String>> said) {
        return first(said, "member")
                .filter(number -> number.matches("\\d{1,9}"))
                .map(number -> new MemberNumber(Integer.parseInt(number)))
                .orElse(null);
    }

    private static @Nullable LocalDate dayOrNull(Map<String, List<String>> said, String key) {
        try {
            return first(said, key).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
