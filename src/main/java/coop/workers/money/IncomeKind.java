package coop.workers.money;

import java.util.EnumSet;
import java.util.Set;

/** What money is for, which decides what becomes of its VAT (DOMAIN.md, Funding). */
public enum IncomeKind {
    SUBSCRIPTION,
    /** Given for a purpose, with nothing in return. */
    GRANT,
    /** A gift of a supporter. */
    DONATION,
    /** Given for publicity, which is a supply; without any it is a donation. */
    SPONSORSHIP,
    /** Work done for somebody. */
    CONTRACT,
    /** Such as interest of the bank. */
    OTHER;

    /** What VAT can make of it, the usual first: something in return is a supply, nothing in return is outside the scope. */
    public Set<Supply> supplies() {
        return switch (this) {
            case SUBSCRIPTION, SPONSORSHIP -> EnumSet.of(Supply.TAXABLE);
            case GRANT, DONATION -> EnumSet.of(Supply.OUTSIDE_SCOPE);
            case CONTRACT, OTHER -> EnumSet.allOf(Supply.class);
        };
    }

    /** Can it come in without an invoice? What is a supply needs one, for its VAT. */
    public boolean needsNoInvoice() {
        return this == GRANT || this == DONATION || this == OTHER;
    }
}
