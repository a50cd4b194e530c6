package coop.workers.money;

import java.time.Instant;
import java.util.UUID;

/**
 * What came of a file.
 *
 * @param fresh lines that were not known
 * @param known lines that an earlier file had
 * @param bad lines set aside
 * @param matched payments of this file that settle an invoice
 */
public record ImportedStatement(
        UUID id,
        String name,
        String format,
        String account,
        String importedBy,
        Instant importedAt,
        int fresh,
        int known,
        int bad,
        int matched) {}
