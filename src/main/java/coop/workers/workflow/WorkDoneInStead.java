package coop.workers.workflow;

import coop.workers.access.Actor;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;

/**
 * Published inside the transaction when somebody hands in what an absent person had, so that a line stays with the case.
 *
 * @param title of the work, as the diagram names it
 */
public record WorkDoneInStead(TaskId task, String title, CaseNumber caseNumber, PersonId absent, Actor by) {}
