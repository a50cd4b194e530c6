package coop.workers.money;

import java.util.Optional;
import java.util.regex.Pattern;

/** The number of an invoice ({@code INV-00042}) or of a credit note ({@code CN-00007}); each series has no gaps. */
public record InvoiceNumber(String value) {

    /** What the number of an invoice looks like where people quote it, in a bank reference for instance. */
    private static final Pattern QUOTED =
            Pattern.compile("\\bINV[ -]?0*([1-9][0-9]{0,8})\\b", Pattern.CASE_INSENSITIVE);

    /** The one invoice that {@code text} names; empty where it names none, or several. */
    static Optional<InvoiceNumber> namedIn(String text) {
        var said = QUOTED.matcher(text);
        InvoiceNumber named = null;
        while (said.find()) {
            var next = of(InvoiceKind.INVOICE, Integer.parseInt(said.group(1)));
            if (named != null && !named.equals(next)) {
                return Optional.empty();
            }
            named = next;
        }
        return Optional.ofNullable(named);
    }

    static InvoiceNumber of(InvoiceKind kind, int number) {
        return new InvoiceNumber("%s-%05d".formatted(kind.series(), number));
    }

    @Override
    public String toString() {
        return value;
    }
}
