package coop.workers.request;

import coop.workers.shared.Message;

/** Where a request stands. */
public enum RequestStatus {
    RECEIVED,
    ACKNOWLEDGED,
    /** They were asked something, and the clock stands still. */
    WITH_PERSON,
    ANSWERED;

    public Message inWords() {
        return Message.of("request.status." + name());
    }
}
