package coop.workers.funding;

import coop.workers.shared.CaseNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something learned of a funder, such as by a refusal; with the case it comes of, where it comes of one. */
public record Lesson(
        FunderId funder, String funderName, @Nullable CaseNumber caseNumber, String said, String by, LocalDate on) {}
