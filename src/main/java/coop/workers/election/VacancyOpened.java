package coop.workers.election;

import coop.workers.shared.CaseNumber;

/** A seat on the board is empty until the next election. */
public record VacancyOpened(CaseNumber caseNumber, String title) {}
