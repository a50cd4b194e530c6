package coop.workers.casework;

import coop.workers.access.Role;
import coop.workers.shared.CaseNumber;
import java.util.Set;

/**
 * Published inside the transaction when somebody has said something in a case.
 *
 * @param readers the roles that may read it
 */
public record Commented(CaseNumber caseNumber, String text, Set<Role> readers) {}
