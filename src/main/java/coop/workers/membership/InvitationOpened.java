package coop.workers.membership;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;

/**
 * Somebody takes part regularly and is no member. Published in the transaction that opened the case.
 *
 * @param person who is not to see the work on it
 */
public record InvitationOpened(CaseNumber caseNumber, String title, PersonId person) {}
