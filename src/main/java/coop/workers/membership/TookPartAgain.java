package coop.workers.membership;

import coop.workers.shared.CaseNumber;

/** Somebody takes part again whom a review cares for. */
public record TookPartAgain(CaseNumber review) {}
