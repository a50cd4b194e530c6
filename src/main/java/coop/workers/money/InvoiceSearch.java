package coop.workers.money;

import coop.workers.register.RegisterDesk.MemberNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which invoices and credit notes are wanted, in which order.
 *
 * @param text parts of number, payer or case, or an amount; blank for all
 * @param from the first day of issue; null for any
 * @param until the last day of issue; null for any
 * @param kind of which a line must be; null for any
 */
public record InvoiceSearch(
        String text,
        Show show,
        @Nullable MemberNumber member,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable IncomeKind kind,
        Column by,
        Sorting sorting) {

    /** Of any kind. */
    public InvoiceSearch(
            String text,
            Show show,
            @Nullable MemberNumber member,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            Column by,
            Sorting sorting) {
        this(text, show, member, from, until, null, by, sorting);
    }

    /** The parts of the list; one invoice may be in several. */
    public enum Show {
        ALL("true"),
        OPEN("kind = 'INVOICE' and open_pence > 0"),
        PART_PAID("kind = 'INVOICE' and open_pence > 0 and open_pence < gross_pence"),
        OVERDUE("kind = 'INVOICE' and open_pence > 0 and due_on < :today"),
        /** Whole or in part. */
        PAID("kind = 'INVOICE' and paid_pence > 0"),
        CREDITED("kind = 'INVOICE' and credited_pence > 0"),
        OWED("kind = 'INVOICE' and open_pence < 0"),
        CREDIT_NOTES("kind = 'CREDIT_NOTE'");

        private final String sql;

        Show(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    /** What the list can be ordered by. */
    public enum Column {
        NUMBER("kind desc, number"),
        PAYER("lower(payer_name)"),
        ISSUED("issued_on"),
        DUE("due_on"),
        AMOUNT("case kind when 'INVOICE' then gross_pence else -gross_pence end"),
        OPEN("open_pence");

        private final String sql;

        Column(String sql) {
            this.sql = sql;
        }
    }

    /** All of them, newest first. */
    public static InvoiceSearch all() {
        return new InvoiceSearch("", Show.ALL, null, null, null, Column.ISSUED, Sorting.DOWN);
    }

    public InvoiceSearch showing(Show other) {
        return new InvoiceSearch(text, other, member, from, until, kind, by, sorting);
    }

    public InvoiceSearch saying(String other) {
        return new InvoiceSearch(other, show, member, from, until, kind, by, sorting);
    }

    String order() {
        var way = sorting.sql();
        return by == Column.NUMBER
                ? by.sql + " " + way
                : "%s %s nulls last, kind, number %s".formatted(by.sql, way, way);
    }
}
