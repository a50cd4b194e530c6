package coop.workers.money;

import coop.workers.shared.CaseNumber;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line set aside, with the file it is of.
 *
 * @param caseNumber of the lines set aside of that file; null where it was taken in before there were such cases
 */
public record WaitingLine(
        UUID file, String fileName, @Nullable CaseNumber caseNumber, SetAside line) {}
