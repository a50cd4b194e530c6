package coop.workers.funding;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;

/** A funder gives something. */
public record AwardMade(CaseNumber caseNumber, Money amount) {}
