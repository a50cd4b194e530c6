package coop.workers.workflow.engine;

import coop.workers.access.Actor;
import coop.workers.workflow.TaskId;
import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkFilter.Urgency;
import coop.workers.workflow.WorkItem;
import coop.workers.workflow.WorkQueue;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The work queue from the projection: access, filter, order and page in one statement. */
@Service
@Transactional(readOnly = true)
class IndexedWorkQueue implements WorkQueue {

    private final JdbcClient database;
    private final Reach reach;
    private final OpenTasks open;
    private final Assignees assignees;
    private final Clock clock;

    IndexedWorkQueue(JdbcClient database, Reach reach, OpenTasks open, Assignees assignees, Clock clock) {
        this.database = database;
        this.reach = reach;
        this.open = open;
        this.assignees = assignees;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> page(WorkFilter filter, List<Order> order, int offset, int limit) {
        var where = where(filter, filter.urgency());
        var sql = "select " + OpenTasks.COLUMNS + " from workflow.work_item item where " + where.condition()
                + " order by " + orderBy(order) + " offset :offset limit :limit";
        return database.sql(sql)
                .params(where.parameters())
                .param("offset", offset)
                .param("limit", limit)
                .param("people", sortsByAssignee(order) ? assignees.byName() : new String[0])
                .query(OpenTasks::item)
                .list();
    }

    @Override
    public int count(WorkFilter filter) {
        var where = where(filter, filter.urgency());
        return database.sql("select count(*) from workflow.work_item item where " + where.condition())
                .params(where.parameters())
                .query(Integer.class)
                .single();
    }

    @Override
    public Map<Urgency, Integer> countByUrgency(WorkFilter filter) {
        var where = where(filter, Set.of());
        var counts = new EnumMap<Urgency, Integer>(Urgency.class);
        for (var urgency : Urgency.values()) {
            counts.put(urgency, 0);
        }
        database.sql("select " + WorkWhere.URGENCY + " as urgency, count(*) from workflow.work_item item where "
                        + where.condition() + " group by 1")
                .params(where.parameters())
                .query((row, index) -> counts.put(Urgency.valueOf(row.getString(1)), row.getInt(2)))
                .list();
        return counts;
    }

    @Override
    public OptionalInt position(WorkFilter filter, List<Order> order, TaskId id) {
        var where = where(filter, filter.urgency());
        return database
                .sql("select place from (select task_id, row_number() over (order by " + orderBy(order)
                        + ") - 1 as place from workflow.work_item item where " + where.condition()
                        + ") listed where task_id = :task")
                .params(where.parameters())
                .param("task", id.value())
                .param("people", sortsByAssignee(order) ? assignees.byName() : new String[0])
                .query(Integer.class)
                .stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    @Override
    public Optional<WorkItem> find(TaskId id) {
        var actor = reach.actor();
        return open.find(id).filter(task -> reach.maySee(task, actor)).map(OpenTask::item);
    }

    private WorkWhere where(WorkFilter filter, Set<Urgency> urgency) {
        Actor actor = reach.actor();
        return WorkWhere.of(filter, urgency, actor.person(), reach.queues(actor), clock.instant());
    }

    private static boolean sortsByAssignee(List<Order> order) {
        return order.stream().anyMatch(each -> each.column() == Column.ASSIGNEE);
    }

    private static String orderBy(List<Order> order) {
        return order.stream()
                .map(each -> column(each.column()) + (each.ascending() ? ", " : " desc nulls last, "))
                .collect(Collectors.joining("", "", "task_id"));
    }

    private static String column(Column column) {
        return switch (column) {
            case TITLE -> "title";
            case CASE_NUMBER -> "case_number";
            case CASE_TITLE -> "case_title";
            case PROCESS -> "process_name";
            case AMOUNT -> "amount_pence";
            case RELEVANT_DATE -> "relevant_date";
            case WAITING_SINCE -> "waiting_since";
            case DUE -> "due";
            case ASSIGNEE -> "array_position(cast(:people as uuid[]), assignee)";
        };
    }
}
