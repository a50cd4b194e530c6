package coop.workers.budget;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;

/** A group is to decide on a line of its budget. Published in the transaction that opened the case. */
public record BudgetProposed(CaseNumber caseNumber, String title, Money amount) {}
