package coop.workers.consent;

/** How far a proposal has come. */
public enum Stage {
    /** Written; no round has been opened: questions, first reactions, amendments. */
    LAID,
    ROUND_OPEN,
    /** Counted; what was objected to is being integrated. */
    ROUND_CLOSED,
    /** On the agenda of the group's next meeting. */
    FOR_MEETING,
    DECIDED,
    WITHDRAWN;

    boolean isOver() {
        return this == DECIDED || this == WITHDRAWN;
    }
}
