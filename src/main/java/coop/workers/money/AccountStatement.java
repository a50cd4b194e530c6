package coop.workers.money;

import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a member was asked for and paid in a period, both days included.
 *
 * @param opening what was owed before the first day; below nought is what we owed
 */
public record AccountStatement(
        MemberNumber member,
        String name,
        String address,
        LocalDate from,
        LocalDate until,
        Money opening,
        List<Line> lines) {

    public AccountStatement {
        lines = List.copyOf(lines);
    }

    /** What happened. */
    public enum Kind {
        INVOICE,
        CREDIT_NOTE,
        PAYMENT,
        REFUND,
        ON_ACCOUNT
    }

    /**
     * One thing that happened.
     *
     * @param invoice the document, or the invoice that was paid; null for what is on account
     * @param amount what it adds to what is owed; below nought where it takes off
     * @param balance what is owed after it
     */
    public record Line(
            LocalDate on, Kind kind, @Nullable InvoiceNumber invoice, String reference, Money amount, Money balance) {}

    /** What is owed at the end. */
    public Money closing() {
        return lines.isEmpty() ? opening : lines.get(lines.size() - 1).balance();
    }
}
