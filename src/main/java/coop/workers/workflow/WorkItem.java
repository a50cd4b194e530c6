package coop.workers.workflow;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import coop.workers.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a work queue.
 *
 * @param title what is to be done, as the diagram names it
 * @param task the id of the user task in the diagram
 * @param processName as the diagram names it
 * @param waitingSince since when the work waits to be done, in whoever's hands
 * @param claimedAt when the assignee took it
 */
public record WorkItem(
        TaskId id,
        String task,
        String title,
        CaseNumber caseNumber,
        String caseTitle,
        ProcessKey process,
        String processName,
        @Nullable String queue,
        @Nullable PersonId assignee,
        @Nullable Money amount,
        @Nullable LocalDate relevantDate,
        Instant waitingSince,
        @Nullable Instant due,
        @Nullable Instant followUp,
        @Nullable Instant claimedAt) {}
