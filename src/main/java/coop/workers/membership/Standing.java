package coop.workers.membership;

import coop.workers.shared.Message;
import java.util.Locale;

/** How somebody takes part in a group: a suggestion by the table of that name, never a judgement. Closest first. */
public enum Standing {
    REGULAR,
    OCCASIONAL,
    /** Pauses, for a reason that is theirs. */
    PAUSED,
    RESTING;

    /** What an application says of somebody who has not been on a list of the group. */
    static final String NONE = "none";

    /** As tables of an owner write it: {@code regular}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Standing of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** In words. */
    public Message inWords() {
        return Message.of("membership.standing." + name());
    }
}
