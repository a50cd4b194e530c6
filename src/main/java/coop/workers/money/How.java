package coop.workers.money;

/** How a payment came to settle an invoice. */
public enum How {
    /** The payer gave the invoice's number. */
    BY_REFERENCE,
    /** The office suggested it, for a reason it gave, and somebody agreed. */
    SUGGESTED,
    BY_HAND
}
