package coop.workers.membership;

import coop.workers.shared.Message;

/** Where a person's application to become a worker member stands. */
public enum ApplicationState {
    /** Handed in; the address is not confirmed, so nobody spends time on it. */
    UNCONFIRMED,
    /** Somebody says what they do in the group. */
    BEING_ATTESTED,
    /** The group decides by consent. */
    BEFORE_GROUP,
    /** Somebody talks with them before anything is decided. */
    IN_TALK,
    ADMITTED,
    NOT_ADMITTED,
    WITHDRAWN,
    /** They were known already. */
    KNOWN;

    /** May still become a membership, without anybody applying anew. */
    public boolean isOpen() {
        return this == BEING_ATTESTED || this == BEFORE_GROUP || this == IN_TALK;
    }

    /** In words. */
    public Message inWords() {
        return Message.of("membership.application.status." + name());
    }
}
