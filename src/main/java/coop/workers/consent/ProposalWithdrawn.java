package coop.workers.consent;

import coop.workers.shared.CaseNumber;

/** Published in the transaction in which a proposal is taken back before it was decided. */
public record ProposalWithdrawn(CaseNumber caseNumber) {}
