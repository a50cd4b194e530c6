package coop.workers.membership;

import coop.workers.shared.CaseNumber;

/** Somebody applies to become a member, or has become one, so that an invitation is answered. */
public record PersonApplied(CaseNumber invitation) {}
