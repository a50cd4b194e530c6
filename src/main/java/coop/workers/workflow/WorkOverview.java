package coop.workers.workflow;

import coop.workers.shared.PersonId;
import coop.workers.workflow.WorkFilter.Urgency;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Open and finished work in numbers, counted over what the current actor may see and nothing else. */
public interface WorkOverview {

    /**
     * Open work that is alike in everything an overview asks for.
     *
     * @param title what is to be done, as the diagram names it
     * @param assignee who has it; null where nobody has taken it
     * @param waitingSince of what has waited longest
     */
    record Pile(
            ProcessKey process,
            String processName,
            String title,
            @Nullable PersonId assignee,
            Urgency urgency,
            int count,
            Instant waitingSince) {}

    /** All open work, in one statement that counts it. */
    List<Pile> open();

    /**
     * Work that people finished in a week.
     *
     * @param week its Monday, in the organisation's zone
     */
    record Finished(LocalDate week, ProcessKey process, int count) {}

    /**
     * Finished work by week and process since {@code monday}; weeks in which nothing was finished are left out.
     *
     * @param zone by whose calendar weeks begin
     */
    List<Finished> finishedSince(LocalDate monday, ZoneId zone);
}
