package coop.workers.funding;

import coop.workers.shared.Message;

/** Where an award stands. */
public enum AwardStatus {
    TERMS,
    BEFORE_BOARD,
    RUNNING,
    TURNED_DOWN,
    DONE,
    ENDED_EARLY;

    public boolean isOpen() {
        return this == TERMS || this == BEFORE_BOARD || this == RUNNING;
    }

    Message inWords() {
        return Message.of("funding.award.status." + name());
    }
}
