package coop.workers.money;

import coop.workers.shared.CaseNumber;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of a file.
 *
 * @param lines that could be read
 * @param done how many of them were worked through
 * @param finished whether nothing is left to work through
 * @param fresh lines that were not known
 * @param known lines that an earlier file had
 * @param bad lines set aside
 * @param matched payments of this file that settled an invoice as they came in
 * @param caseNumber of the lines set aside; null where there are none, and until it is finished
 */
public record ImportedStatement(
        UUID id,
        String name,
        String format,
        String account,
        String importedBy,
        Instant importedAt,
        int lines,
        int done,
        boolean finished,
        int fresh,
        int known,
        int bad,
        int matched,
        @Nullable CaseNumber caseNumber) {}
