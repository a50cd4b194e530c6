package coop.workers.exchange;

/** What a line of a list comes to, beside what the register says. */
public enum Verdict {
    /** A co-op that is no member yet, or none any more: it is entered. */
    ENTERS,
    /** A member of whom the year is not known: its declaration is kept. */
    DECLARES,
    /** A member, and nothing to add. */
    KNOWN,
    /** A member of whom the register says something else; it stays as the register says. */
    DIFFERS,
    /** Cannot be taken in as it is. */
    SET_ASIDE;

    boolean hasWork() {
        return this == ENTERS || this == DECLARES;
    }
}
