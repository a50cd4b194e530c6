package coop.workers.workflow.engine;

import coop.workers.shared.PersonId;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.UrgencyLimits;
import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkFilter.Scope;
import coop.workers.workflow.WorkFilter.Urgency;
import coop.workers.workflow.WorkOverview;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts by the same conditions by which the work queue lists; what is finished, by those that open it. */
@Service
@Transactional(readOnly = true)
class CountedWork implements WorkOverview {

    private static final WorkFilter ALL = new WorkFilter(Scope.ALL, Set.of(), Set.of(), Set.of(), "", null);

    private static final String URGENCY = """
            case when falls_due < :critical then 'CRITICALLY_OVERDUE' when falls_due < :now then 'OVERDUE'
                 when falls_due < :soon then 'DUE_SOON' else 'NOT_YET_DUE' end""";

    private final JdbcClient database;
    private final Reach reach;
    private final ObjectProvider<UrgencyLimits.Settled> limits;
    private final Clock clock;

    CountedWork(JdbcClient database, Reach reach, ObjectProvider<UrgencyLimits.Settled> limits, Clock clock) {
        this.database = database;
        this.reach = reach;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public List<Pile> open() {
        var actor = reach.actor();
        var settled = limits.getIfAvailable(() -> () -> UrgencyLimits.USUAL).now();
        var where = WorkWhere.of(ALL, Set.of(), reach.viewer(actor), settled, clock.instant());
        return database.sql("select process_key, process_name, title, assignee, " + URGENCY
                        + " as urgency, count(*) as pieces, min(waiting_since) as since from "
                        + where.all()
                        + " group by 1, 2, 3, 4, 5 order by 2, 3, 4, 5")
                .params(where.parameters())
                .query(CountedWork::pile)
                .list();
    }

    private static Pile pile(ResultSet row, int index) throws SQLException {
        var assignee = row.getObject("assignee", UUID.class);
        return new Pile(
                new ProcessKey(row.getString("process_key")),
                row.getString("process_name"),
                row.getString("title"),
                assignee == null ? null : new PersonId(assignee),
                Urgency.valueOf(row.getString("urgency")),
                row.getInt("pieces"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }

    /** What the process itself took away was not finished by anybody. */
    @Override
    public List<Finished> finishedSince(LocalDate monday, ZoneId zone) {
        var actor = reach.actor();
        var person = actor.person();
        return database.sql("""
                        select cast(date_trunc('week', done_at at time zone :zone) as date) as week, f.process_key,
                            count(*) as pieces
                        from workflow.finished_task f
                        left join workflow.case_heading h on h.case_number = f.case_number
                        where f.done_at >= :since and f.done_by is not null
                            and (f.queue = any(:queues) or f.asked = cast(:me as uuid) or f.done_by = cast(:me as uuid))
                            and not coalesce(cast(:me as uuid) = any(h.excluded), false)
                        group by 1, 2 order by 1, 2""")
                .param("zone", zone.getId())
                .param("since", monday.atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC))
                .param("queues", reach.queues(actor).toArray(String[]::new))
                .param("me", person == null ? null : person.toString())
                .query((row, index) -> new Finished(
                        row.getObject("week", LocalDate.class),
                        new ProcessKey(row.getString("process_key")),
                        row.getInt("pieces")))
                .list();
    }
}
