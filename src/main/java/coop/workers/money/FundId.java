package coop.workers.money;

import java.util.UUID;

/** A fund. */
public record FundId(UUID value) {
    public static FundId random() {
        return new FundId(UUID.randomUUID());
    }
}
