package coop.workers.workflow;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;

/**
 * Published inside the transaction when a case goes on without a piece of work that was handed in and had not taken effect, so
 * that a line stays with the case.
 *
 * @param title of the work, as the diagram names it
 */
public record WorkCameToNothing(TaskId task, String title, CaseNumber caseNumber, PersonId by) {}
