package coop.workers.renewal;

import coop.workers.shared.CaseNumber;

/** The member answered the question; published in the transaction that takes the answer in. */
public record QuestionAnswered(CaseNumber caseNumber) {}
