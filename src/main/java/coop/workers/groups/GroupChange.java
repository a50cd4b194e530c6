package coop.workers.groups;

import java.time.Instant;

/**
 * Something that was changed in a group.
 *
 * @param person whom it is about; blank where it is about the group
 * @param was what it said before; blank where it said nothing
 */
public record GroupChange(What what, String person, String was, String became, String reason, String by, Instant at) {

    /** What can be changed. */
    public enum What {
        FOUNDED,
        NAME,
        KIND,
        AIM,
        PARENT,
        CLOSED,
        JOINED,
        LEFT,
        TOOK_ROLE,
        LAID_DOWN_ROLE
    }
}
