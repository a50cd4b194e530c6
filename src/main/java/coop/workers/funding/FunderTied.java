package coop.workers.funding;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;

/**
 * Somebody of ours has been found to have to do with the funder of an open bid, and stands back from it.
 *
 * @param asksFirst nobody has decided on it yet, so that the conflict of interest is looked at before anybody does
 */
public record FunderTied(CaseNumber caseNumber, PersonId person, boolean asksFirst) {}
