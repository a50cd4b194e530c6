package coop.workers.election;

import coop.workers.shared.CaseNumber;
import java.time.LocalDate;

/**
 * Somebody has looked at the timetable of an election and agreed to it.
 *
 * @param meeting the day on which the result is declared
 */
public record ElectionCalled(ElectionId election, CaseNumber caseNumber, String title, LocalDate meeting) {}
