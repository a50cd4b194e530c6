package coop.workers.admission;

import coop.workers.shared.CaseNumber;

/** The applicant answered what they were asked; published in the transaction that takes the answer in. */
public record ApplicantAnswered(CaseNumber caseNumber) {}
