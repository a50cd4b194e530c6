package coop.workers.funding;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;

/** A bid, or the award that came of it, is carried by somebody else from now on. */
public record BidHandedOn(CaseNumber caseNumber, PersonId before, PersonId now) {}
