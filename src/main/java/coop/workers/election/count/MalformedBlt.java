package coop.workers.election.count;

import coop.workers.shared.Message;

/** A file of ballot papers that cannot be counted: which, where and why, so that somebody can mend it. */
public final class MalformedBlt extends Exception {

    private final String file;
    private final int line;
    private final transient Message reason;

    MalformedBlt(String file, int line, Message reason) {
        super(file + ", line " + line + ": " + reason);
        this.file = file;
        this.line = line;
        this.reason = reason;
    }

    public String file() {
        return file;
    }

    /** From 1. */
    public int line() {
        return line;
    }

    public Message reason() {
        return reason;
    }
}
