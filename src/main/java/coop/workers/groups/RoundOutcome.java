package coop.workers.groups;

/** How far a monthly round has come. */
public enum RoundOutcome {
    /** Nobody has said yet who took part. */
    OPEN,
    CONFIRMED,
    /** The group did not meet that month. */
    NO_MEETING
}
