package coop.workers.consent;

import coop.workers.shared.CaseNumber;

/** Published when its proposer changes a proposal after an objection, so that everybody is to be asked anew. */
public record ProposalAmended(CaseNumber caseNumber) {}
