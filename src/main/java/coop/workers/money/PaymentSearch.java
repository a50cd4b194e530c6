package coop.workers.money;

import coop.workers.register.RegisterDesk.MemberNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which payments are wanted, in which order.
 *
 * @param text a part of payer, reference or note, or an amount; blank for all
 * @param member whose they are, by what they settle or were entered for; null for anybody's
 * @param kind what they settle, or a part of it; null for anything
 */
public record PaymentSearch(
        String text,
        Show show,
        @Nullable MemberNumber member,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable IncomeKind kind,
        Column by,
        Sorting sorting) {

    /** The parts of the list; one payment may be in several. */
    public enum Show {
        UNMATCHED("left_pence <> 0"),
        MATCHED("matched_pence <> 0"),
        APART("apart_pence <> 0"),
        OUT("amount_pence < 0"),
        ALL("true");

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
        RECEIVED("received_on"),
        PAYER("lower(payer)"),
        AMOUNT("amount_pence"),
        LEFT("left_pence");

        private final String sql;

        Column(String sql) {
            this.sql = sql;
        }
    }

    /** What waits to be matched, newest first. */
    public static PaymentSearch unmatched() {
        return new PaymentSearch("", Show.UNMATCHED, null, null, null, null, Column.RECEIVED, Sorting.DOWN);
    }

    public PaymentSearch showing(Show other) {
        return new PaymentSearch(text, other, member, from, until, kind, by, sorting);
    }

    String order() {
        return "%s %s, id %s".formatted(by.sql, sorting.sql(), sorting.sql());
    }
}
