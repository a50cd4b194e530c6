package coop.workers.funding;

/** Whether the funder has to do with one of us; if so a conflict of interest is settled first. */
public enum Connection {
    NONE,
    /** The funder is a member. */
    MEMBER,
    /** Somebody of the board or the group works for it. */
    EMPLOYER,
    /** Anything else, such as family or a seat on its board. */
    OTHER
}
