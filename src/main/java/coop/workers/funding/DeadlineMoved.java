package coop.workers.funding;

import coop.workers.shared.CaseNumber;
import java.time.LocalDate;

/** A funder's deadline is another day. */
public record DeadlineMoved(CaseNumber caseNumber, LocalDate deadline) {}
