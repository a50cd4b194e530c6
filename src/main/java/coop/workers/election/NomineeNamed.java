package coop.workers.election;

import coop.workers.shared.CaseNumber;
import java.time.Instant;

/** A member has nominated somebody. */
public record NomineeNamed(CaseNumber caseNumber, ElectionId election, String name, Instant nominationsClose) {}
