package coop.workers.access;

import java.time.Instant;
import java.util.UUID;

/** Somebody whose password was right and who has yet to show a second factor: it opens nothing but the next step. */
public final class Halfway {

    private final UUID account;
    private final Instant since;

    Halfway(UUID account, Instant since) {
        this.account = account;
        this.since = since;
    }

    UUID account() {
        return account;
    }

    Instant since() {
        return since;
    }
}
