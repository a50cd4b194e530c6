package coop.workers.renewal;

import coop.workers.shared.CaseNumber;

/** The member's declaration is in; published in the transaction that takes it in. */
public record DeclarationMade(CaseNumber caseNumber, Comparison comparison) {}
