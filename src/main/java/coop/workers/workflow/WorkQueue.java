package coop.workers.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Open work, read from an index of its own that is written in the engine's transaction. Shows only what the current actor may see. */
public interface WorkQueue {

    /** Columns to sort by. */
    enum Column {
        TITLE,
        CASE_NUMBER,
        CASE_TITLE,
        PROCESS,
        AMOUNT,
        RELEVANT_DATE,
        WAITING_SINCE,
        DUE,
        ASSIGNEE
    }

    /** One column of an order. */
    record Order(Column column, boolean ascending) {}

    /** A page, sorted in SQL; rows alike in every column of {@code order} keep a stable order. */
    List<WorkItem> page(WorkFilter filter, List<Order> order, int offset, int limit);

    int count(WorkFilter filter);

    /** Numbers of open work by urgency, for the same filter without its urgency. */
    Map<WorkFilter.Urgency, Integer> countByUrgency(WorkFilter filter);

    /** How many lines stand before {@code id} in that order; empty where the filter does not show it. */
    OptionalInt position(WorkFilter filter, List<Order> order, TaskId id);

    /** The line for {@code id} if it is open and the actor may see it. */
    Optional<WorkItem> find(TaskId id);
}
