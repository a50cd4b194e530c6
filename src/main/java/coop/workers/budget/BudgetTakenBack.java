package coop.workers.budget;

import coop.workers.shared.CaseNumber;

/** Whoever proposed a line takes it back. */
public record BudgetTakenBack(CaseNumber caseNumber) {}
