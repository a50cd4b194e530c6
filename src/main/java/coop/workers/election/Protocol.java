package coop.workers.election;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who counted, who certified, and what became of the papers.
 *
 * @param destroyedPapers how many there were; 0 as long as they are kept
 */
public record Protocol(
        String countedBy,
        Instant countedAt,
        @Nullable String certifiedBy,
        @Nullable Instant certifiedAt,
        @Nullable String destroyedBy,
        @Nullable Instant destroyedAt,
        int destroyedPapers) {}
