package coop.workers.consent;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;

/** Published in the transaction in which a member says that they have a conflict of interest in a case. */
public record ConflictDeclared(CaseNumber caseNumber, PersonId member) {}
