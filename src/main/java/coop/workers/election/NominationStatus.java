package coop.workers.election;

import coop.workers.shared.Message;

/** Where a nomination stands. */
public enum NominationStatus {
    /** The nominee has not answered yet. */
    ASKED,
    /** The nominee would stand; the returning officer looks whether they can. */
    ACCEPTED,
    /** The returning officer has asked the candidate something. */
    QUERIED,
    /** On the list. */
    STANDING,
    REFUSED,
    DECLINED,
    WITHDRAWN,
    /** No answer by the close of nominations. */
    LAPSED,
    /** The election was cancelled. */
    DROPPED;

    /** Can it still end on the list? */
    public boolean isOpen() {
        return this == ASKED || this == ACCEPTED || this == QUERIED || this == STANDING;
    }

    /** Is it still to be decided whether it ends on the list, by the nominee or the returning officer? */
    public boolean isUndecided() {
        return this == ACCEPTED || this == QUERIED;
    }

    Message inWords() {
        return Message.of("election.nomination.status." + name());
    }
}
