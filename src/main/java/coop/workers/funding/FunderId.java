package coop.workers.funding;

import java.util.UUID;

/** Somebody who gives money. */
public record FunderId(UUID value) {
    public static FunderId random() {
        return new FunderId(UUID.randomUUID());
    }
}
