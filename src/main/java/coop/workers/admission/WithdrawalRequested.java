package coop.workers.admission;

import coop.workers.shared.CaseNumber;

/** The applicant wants no more of it; published in the transaction that takes this in. */
public record WithdrawalRequested(CaseNumber caseNumber) {}
