package coop.workers.workflow;

import coop.workers.access.Actor;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The piece of work somebody is at.
 *
 * @param task the id of the user task in the diagram
 * @param asked whom the diagram asks, where it asks one person of several; else null
 * @param actor who does it, who may be doing it on behalf of the person asked
 */
public record TaskInHand(
        TaskId id,
        CaseNumber caseNumber,
        ProcessKey process,
        String task,
        @Nullable PersonId asked,
        Actor actor) {}
