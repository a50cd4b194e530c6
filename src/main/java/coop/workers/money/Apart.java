package coop.workers.money;

import coop.workers.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What of a payment was set apart because it is for no invoice, or was until that was taken back. */
public record Apart(
        Money amount,
        String why,
        String by,
        Instant at,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt,
        @Nullable String undoneWhy) {
    public boolean isStanding() {
        return undoneAt == null;
    }
}
