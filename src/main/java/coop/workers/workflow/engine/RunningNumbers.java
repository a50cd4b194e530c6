package coop.workers.workflow.engine;

import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.PublishedProcesses.Busyness;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts running cases, late work and failed steps, each in one statement however many there are. */
@Component
class RunningNumbers {

    private final JdbcClient database;
    private final Clock clock;

    RunningNumbers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Cases in which it runs, by process. */
    Map<String, Integer> running() {
        return counts("select process_key as name, count(*) as number from workflow.running_process group by 1", null);
    }

    /** Cases in which some work of it is late, by process. */
    Map<String, Integer> overdue() {
        return database.sql("""
                        select process_key as name, count(distinct case_number) as number
                        from workflow.work_item where due < :now group by 1""").param("now", now()).query(RunningNumbers::collect);
    }

    /** Steps that failed, by process; each once, where it failed. */
    Map<String, Integer> incidents() {
        return counts("""
                select d.key_ as name, count(*) as number
                from act_ru_incident i join act_re_procdef d on d.id_ = i.proc_def_id_
                where i.id_ = i.cause_incident_id_ group by 1""", null);
    }

    /** Cases that go by each version, by the id of its definition. */
    Map<String, Integer> byDefinition(ProcessKey process) {
        return counts("""
                select e.proc_def_id_ as name, count(*) as number
                from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
                where d.key_ = :process and e.id_ = e.proc_inst_id_ group by 1""", process);
    }

    List<Busyness> byElement(ProcessKey process) {
        var elements = new HashMap<String, Busyness>();
        present(process).forEach(each -> elements.put(each.element(), each));
        overdueByElement(process)
                .forEach((element, overdue) -> elements.merge(
                        element,
                        new Busyness(element, 0, null, overdue, 0),
                        (here, late) -> new Busyness(element, here.cases(), here.oldest(), overdue, 0)));
        incidentsByElement(process)
                .forEach((element, failed) -> elements.merge(
                        element,
                        new Busyness(element, 0, null, 0, failed),
                        (here, alone) -> new Busyness(element, here.cases(), here.oldest(), here.overdue(), failed)));
        return List.copyOf(elements.values());
    }

    /** A step that is a job of its own has not begun before its job runs, so it counts from when the job was made. */
    private List<Busyness> present(ProcessKey process) {
        return database.sql("""
                        select e.act_id_ as element, count(distinct e.proc_inst_id_) as cases,
                            min(coalesce(h.start_time_, j.create_time_)) as oldest
                        from act_re_procdef d
                        join act_ru_execution e on e.proc_def_id_ = d.id_
                        left join act_hi_actinst h on h.id_ = e.act_inst_id_ and h.act_id_ = e.act_id_
                        left join act_ru_job j on j.execution_id_ = e.id_ and j.type_ = 'message'
                        where d.key_ = :process and e.act_id_ is not null
                            and (h.end_time_ is null and h.act_type_ <> 'subProcess' or h.id_ is null and j.id_ is not null)
                        group by e.act_id_""")
                .param("process", process.value())
                .query((row, index) -> new Busyness(row.getString("element"), row.getInt("cases"), instant(row), 0, 0))
                .list();
    }

    private Map<String, Integer> overdueByElement(ProcessKey process) {
        return database.sql("""
                        select task_key as name, count(distinct case_number) as number from workflow.work_item
                        where process_key = :process and due < :now group by 1""")
                .param("process", process.value())
                .param("now", now())
                .query(RunningNumbers::collect);
    }

    private Map<String, Integer> incidentsByElement(ProcessKey process) {
        return counts("""
                select coalesce(i.failed_activity_id_, i.activity_id_) as name, count(*) as number
                from act_ru_incident i join act_re_procdef d on d.id_ = i.proc_def_id_
                where d.key_ = :process and i.id_ = i.cause_incident_id_ group by 1""", process);
    }

    private Map<String, Integer> counts(String sql, @Nullable ProcessKey process) {
        var statement = database.sql(sql);
        return (process == null ? statement : statement.param("process", process.value()))
                .query(RunningNumbers::collect);
    }

    private static Map<String, Integer> collect(ResultSet rows) throws SQLException {
        var counts = new HashMap<String, Integer>();
        while (rows.next()) {
            counts.put(rows.getString("name"), rows.getInt("number"));
        }
        return counts;
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        var oldest = row.getTimestamp("oldest");
        return oldest == null ? null : oldest.toInstant();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
