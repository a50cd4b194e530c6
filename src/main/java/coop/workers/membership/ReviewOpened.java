package coop.workers.membership;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;

/**
 * A worker member has gone quiet. Published in the transaction that opened the case.
 *
 * @param person who is not to see the work on it
 */
public record ReviewOpened(CaseNumber caseNumber, String title, PersonId person) {}
