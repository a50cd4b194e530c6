package coop.workers.membership;

import coop.workers.shared.CaseNumber;

/** Somebody whom a review cares for is a member no more, for another reason than the review. */
public record MemberNoMore(CaseNumber review) {}
