package coop.workers.funding;

import coop.workers.shared.CaseNumber;

/** A bid or an award is to end early; the process carries it out. */
public record OpportunityLetGo(CaseNumber caseNumber) {}
