package coop.workers.workflow.engine;

import coop.workers.access.Actor;
import coop.workers.workflow.InStead;
import coop.workers.workflow.TaskId;
import coop.workers.workflow.UrgencyLimits;
import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkFilter.Urgency;
import coop.workers.workflow.WorkItem;
import coop.workers.workflow.WorkQueue;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The work queue from the projection: access, filter, order and page in one statement. No statement reads further than it must,
 * so that a page and its numbers cost the same however much work is open.
 */
@Service
@Transactional(readOnly = true)
class IndexedWorkQueue implements WorkQueue {

    private static final String SORTED_BY = OpenTasks.COLUMNS + ", falls_due, holder";

    private final JdbcClient database;
    private final Reach reach;
    private final OpenTasks open;
    private final HandedInWork handedIn;
    private final Holders holders;
    private final ObjectProvider<UrgencyLimits.Settled> limits;
    private final Clock clock;

    IndexedWorkQueue(
            JdbcClient database,
            Reach reach,
            OpenTasks open,
            HandedInWork handedIn,
            Holders holders,
            ObjectProvider<UrgencyLimits.Settled> limits,
            Clock clock) {
        this.database = database;
        this.reach = reach;
        this.open = open;
        this.handedIn = handedIn;
        this.holders = holders;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> page(WorkFilter filter, List<Order> order, int offset, int limit) {
        var where = where(filter, filter.urgency());
        var by = new WorkOrder(order);
        return database.sql("select * from " + where.lines(SORTED_BY, "", by, ":upTo") + " order by " + by.orderBy()
                        + " offset :offset limit :limit")
                .params(where.parameters())
                .param("upTo", offset + limit)
                .param("offset", offset)
                .param("limit", limit)
                .query(OpenTasks::item)
                .list();
    }

    @Override
    public List<WorkItem> after(WorkFilter filter, List<Order> order, WorkItem last, int limit) {
        var where = where(filter, filter.urgency());
        var sorted = new WorkOrder(order);
        var after = sorted.after(
                last,
                last.assignee() == null ? null : holders.name(last.assignee()).orElse(null));
        return database.sql("select * from " + where.lines(SORTED_BY, after.condition(), sorted, ":limit")
                        + " order by " + sorted.orderBy() + " limit :limit")
                .params(where.parameters())
                .params(after.parameters())
                .param("limit", limit)
                .query(OpenTasks::item)
                .list();
    }

    @Override
    public int count(WorkFilter filter, int most) {
        var where = where(filter, filter.urgency());
        return database.sql("select least(count(*), :most) from " + where.counted("", ":most"))
                .params(where.parameters())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    @Override
    public Map<Urgency, Integer> countByUrgency(WorkFilter filter, int most) {
        var where = where(filter, Set.of());
        var counts = new EnumMap<Urgency, Integer>(Urgency.class);
        var each = Arrays.stream(Urgency.values())
                .map(urgency -> "select '" + urgency + "', least(count(*), :most) from "
                        + where.counted(" and " + WorkWhere.range(urgency), ":most"))
                .collect(Collectors.joining(" union all "));
        database.sql(each)
                .params(where.parameters())
                .param("most", most)
                .query((row, index) -> counts.put(Urgency.valueOf(row.getString(1)), row.getInt(2)))
                .list();
        return counts;
    }

    @Override
    public OptionalInt position(WorkFilter filter, List<Order> order, TaskId id, int most) {
        var where = where(filter, filter.urgency());
        var by = new WorkOrder(order);
        return database
                .sql("select place from (select task_id, row_number() over (order by " + by.orderBy()
                        + ") - 1 as place from " + where.lines(SORTED_BY, "", by, ":most")
                        + ") listed where task_id = :task and place < :most")
                .params(where.parameters())
                .param("most", most)
                .param("task", id.value())
                .query(Integer.class)
                .list()
                .stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    @Override
    public Optional<WorkItem> find(TaskId id) {
        var viewer = reach.viewer(reach.actor());
        return open.find(id)
                .filter(task -> viewer.maySee(task) && handedIn.waiting(id).isEmpty())
                .map(OpenTask::item);
    }

    @Override
    public InStead inStead() {
        var viewer = reach.viewer(reach.actor());
        return new InStead(viewer.covered(), viewer.lone());
    }

    private WorkWhere where(WorkFilter filter, Set<Urgency> urgency) {
        Actor actor = reach.actor();
        var settled = limits.getIfAvailable(() -> () -> UrgencyLimits.USUAL).now();
        return WorkWhere.of(filter, urgency, reach.viewer(actor), settled, clock.instant());
    }
}
