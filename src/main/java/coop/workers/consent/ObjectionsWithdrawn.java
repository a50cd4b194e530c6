package coop.workers.consent;

import coop.workers.shared.CaseNumber;

/** Published when, while objections are being integrated, the last one that stood has been withdrawn by its owner. */
public record ObjectionsWithdrawn(CaseNumber caseNumber) {}
