package coop.workers.casework;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;

/**
 * Published inside the transaction when a comment calls somebody who may read it.
 *
 * @param comment the number of the comment among all lines of all cases
 * @param by the name of whoever wrote it
 */
public record Mentioned(long comment, CaseNumber caseNumber, PersonId person, String by) {}
