package coop.workers.election;

import coop.workers.shared.CaseNumber;

/** An election ends without a result; whatever hangs on it is over. */
public record ElectionCancelled(ElectionId election, CaseNumber caseNumber) {}
