package coop.workers.workflow;

import coop.workers.access.Actor;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;

/**
 * Published inside the transaction when work comes to a person who did not take it: a colleague gives it, or the diagram asks
 * that person by name.
 *
 * @param title of the work, as the diagram names it
 */
public record WorkGiven(TaskId task, String title, CaseNumber caseNumber, PersonId to, Actor by) {}
