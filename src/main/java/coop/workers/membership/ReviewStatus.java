package coop.workers.membership;

import coop.workers.shared.Message;

/** How far the care for somebody has come who went quiet. */
public enum ReviewStatus {
    /** Somebody has a conversation with them. */
    IN_TALK,
    PAUSED,
    /** Nobody reached them, and they have been told what the board will be asked. */
    NOTICE,
    BEFORE_BOARD,
    /** They stay as they are. */
    STANDS,
    /** Their pause is over. */
    BACK,
    TAKES_PART,
    SUPPORTER,
    /** They are a member no more for another reason. */
    GONE;

    boolean isOver() {
        return this == STANDS || this == BACK || this == TAKES_PART || this == SUPPORTER || this == GONE;
    }

    /** In words. */
    public Message inWords() {
        return Message.of("membership.review.status." + name());
    }
}
