package coop.workers.renewal;

import coop.workers.shared.CaseNumber;

/** The member wants to leave, or is a member no more; published in the transaction that takes this in. */
public record MemberLeaves(CaseNumber caseNumber) {}
