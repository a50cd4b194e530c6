package coop.workers.membership;

import coop.workers.shared.CaseNumber;

/** Somebody withdraws their application. */
public record PersonWithdrew(CaseNumber caseNumber) {}
