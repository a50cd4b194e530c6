package coop.workers.money;

import java.util.regex.Pattern;

/** The number of an invoice ({@code INV-00042}) or of a credit note ({@code CN-00007}); each series has no gaps. */
public record InvoiceNumber(String value) {

    /** What a number looks like where people quote it, in a bank reference for instance. */
    static final Pattern QUOTED = Pattern.compile("\\b(INV|CN)[ -]?0*(\\d{1,9})\\b", Pattern.CASE_INSENSITIVE);

    static InvoiceNumber of(InvoiceKind kind, int number) {
        return new InvoiceNumber("%s-%05d".formatted(kind.series(), number));
    }

    @Override
    public String toString() {
        return value;
    }
}
