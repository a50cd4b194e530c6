package coop.workers.studio;

import coop.workers.shared.CaseNumber;

/**
 * Somebody wants a draft published. Published in the transaction that proposed it.
 *
 * @param byConsent the owning group is asked for its consent; otherwise a second owner
 */
public record ChangeProposed(CaseNumber caseNumber, String title, boolean byConsent) {}
