package coop.workers.groups;

/** What somebody does in a group. Whoever belongs to it is a member, and may hold further roles besides. */
public enum GroupRole {
    COORDINATOR,
    FACILITATOR,
    NOTE_TAKER,
    /** Sits in the parent group too, and carries word both ways. */
    PARENT_LINK,
    MEMBER
}
