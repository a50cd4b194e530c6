package coop.workers.consent;

/** How far a proposal has come. */
public enum Stage {
    /** Written; no round has been opened. */
    LAID,
    ROUND_OPEN,
    ROUND_CLOSED,
    DECIDED,
    WITHDRAWN;

    boolean isOver() {
        return this == DECIDED || this == WITHDRAWN;
    }
}
