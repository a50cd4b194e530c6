package coop.workers.membership;

import coop.workers.shared.Message;

/** How far the question has come whether somebody is invited to become a member. */
public enum InvitationStatus {
    /** Whoever knows them thinks about it. */
    OPEN,
    /** They have a letter. */
    SENT,
    NOT_NOW,
    /** They have applied, or become a member some other way. */
    APPLIED,
    UNANSWERED;

    boolean isOver() {
        return this != OPEN && this != SENT;
    }

    /** In words. */
    public Message inWords() {
        return Message.of("membership.invitation.status." + name());
    }
}
