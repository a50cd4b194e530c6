package coop.workers.money;

import coop.workers.shared.CaseNumber;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A statement was taken in whole. Published in the transaction that took in the last of it.
 *
 * @param bad how many lines of it wait for a person
 * @param caseNumber of those lines; null where there are none
 */
public record StatementImported(
        UUID file, String name, int bad, @Nullable CaseNumber caseNumber) {}
