package coop.workers.election;

import coop.workers.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody struck off the roll or added to it after it was frozen, once a second person agrees.
 *
 * @param agreedBy the name of the second person; null as long as there is none
 */
public record RollChange(
        long id,
        Kind kind,
        RollEntry entry,
        String reason,
        PersonId askedById,
        String askedBy,
        Instant askedAt,
        @Nullable String agreedBy,
        @Nullable Instant agreedAt) {

    public enum Kind {
        STRIKE,
        ADD
    }

    public boolean isAgreed() {
        return agreedBy != null;
    }
}
