package coop.workers.money;

import coop.workers.shared.CaseNumber;

/** No line of a statement that was set aside waits any more. Published in the transaction that dealt with the last. */
public record LinesDealtWith(CaseNumber caseNumber) {}
