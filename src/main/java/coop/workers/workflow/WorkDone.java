package coop.workers.workflow;

import coop.workers.access.Actor;
import coop.workers.shared.CaseNumber;
import java.util.Map;

/**
 * Published inside the transaction when a piece of work is handed in.
 *
 * @param title what was done, as the diagram names it
 * @param answersKept labels and answers of fields that no handler takes in, to be kept with the case
 */
public record WorkDone(
        TaskId task,
        String taskKey,
        String title,
        ProcessKey process,
        CaseNumber caseNumber,
        Actor by,
        Map<String, String> answersKept) {}
