package coop.workers.studio;

import coop.workers.shared.CaseNumber;

/** Whoever proposed a change took it back. Published in the transaction that did so. */
public record ChangeTakenBack(CaseNumber caseNumber) {}
