package coop.workers.budget;

import coop.workers.shared.Message;

/** Whether a group has agreed to a line of its budget. */
public enum LineStatus {
    /** Before the group, for the first time or for another amount. */
    PROPOSED,
    AGREED,
    DECLINED,
    /** Taken back by whoever proposed it. */
    WITHDRAWN,
    /** Nothing more is to be spent from it. */
    CLOSED;

    /** In words. */
    public Message inWords() {
        return Message.of("budget.status." + name());
    }
}
