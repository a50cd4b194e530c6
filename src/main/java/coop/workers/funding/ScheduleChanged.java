package coop.workers.funding;

import coop.workers.shared.CaseNumber;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Instalments or reports of an award fall on other days, so that what waits for them is to be set anew.
 *
 * @param instalmentDue when the next instalment falls due; empty where none is open
 * @param reportDue when the next report is due; empty where none is open
 */
public record ScheduleChanged(
        CaseNumber caseNumber, Optional<LocalDate> instalmentDue, Optional<LocalDate> reportDue) {}
