package coop.workers.request;

import coop.workers.shared.CaseNumber;

/** The person answered our question; published in the transaction that takes the answer in. */
public record PersonReplied(CaseNumber caseNumber) {}
