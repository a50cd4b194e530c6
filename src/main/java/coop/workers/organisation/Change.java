package coop.workers.organisation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry in the history of something settled.
 *
 * @param value what it was changed to
 * @param by the name of who changed it
 * @param reason why, where they said
 */
public record Change<T>(
        T value, Instant at, String by, @Nullable String reason) {}
