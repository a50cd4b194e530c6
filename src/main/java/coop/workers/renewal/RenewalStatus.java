package coop.workers.renewal;

import coop.workers.shared.Message;

/** Where the renewal of a member's year stands. */
public enum RenewalStatus {
    /** The member was asked what it will pay. */
    WITH_MEMBER,
    /** Declared; the office's turn. */
    DECLARED,
    /** The member was asked one question about what it declared. */
    QUESTIONED,
    INVOICED,
    /** The board is asked whether the membership goes on. */
    BEFORE_BOARD,
    PAID,
    /** The member left of its own wish, or was a member no more. */
    LEFT,
    /** The board ended the membership. */
    ENDED;

    /** Is the member still to pay, or to say what? */
    public boolean isOpen() {
        return this != PAID && !isOver();
    }

    /** Nothing follows on it. */
    public boolean isOver() {
        return this == LEFT || this == ENDED;
    }

    public Message inWords() {
        return Message.of("renewal.status." + name());
    }
}
