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

    /** The lines after {@code last}, a line of the same order: for reading everything, at the same cost however far down. */
    List<WorkItem> after(WorkFilter filter, List<Order> order, WorkItem last, int limit);

    /** How many there are; counts no further than {@code most}, so that it costs no more where there is very much. */
    int count(WorkFilter filter, int most);

    /** Numbers of open work by urgency, for the same filter without its urgency; each counted no further than {@code most}. */
    Map<WorkFilter.Urgency, Integer> countByUrgency(WorkFilter filter, int most);

    /**
     * How many lines stand before {@code id} in that order; empty where the filter does not show it, or not among the first
     * {@code most}.
     */
    OptionalInt position(WorkFilter filter, List<Order> order, TaskId id, int most);

    /** In whose stead the actor sees work today that is not theirs. */
    InStead inStead();

    /** The line for {@code id} if it is open and the actor may see it. */
    Optional<WorkItem> find(TaskId id);
}
