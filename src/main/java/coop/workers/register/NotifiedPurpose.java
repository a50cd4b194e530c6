package coop.workers.register;

/** What a member has notified an electronic address for (2014 Act, s.30). */
public enum NotifiedPurpose {
    MEETINGS,
    VOTING,
    INVOICES
}
