package coop.workers.consent;

import coop.workers.shared.CaseNumber;

/** Published when a round that only waited for voices entered by telephone to be confirmed need not wait any more. */
public record VoicesConfirmed(CaseNumber caseNumber) {}
