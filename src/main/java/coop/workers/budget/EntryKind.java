package coop.workers.budget;

/** What a sum of a line stands for. */
public enum EntryKind {
    /** Promised to somebody, and not paid yet. */
    COMMITTED,
    SPENT
}
