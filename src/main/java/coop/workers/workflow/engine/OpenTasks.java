package coop.workers.workflow.engine;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import coop.workers.shared.PersonId;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.TaskId;
import coop.workers.workflow.WorkItem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the projection of open work. Asks nobody whether they may. */
@Component
class OpenTasks {

    static final String COLUMNS = """
            task_id, task_key, title, case_number, case_title, process_key, process_name, form_id, queue, asked,
            assignee, amount_pence, relevant_date, excluded, waiting_since, due, follow_up, claimed_at""";

    private final JdbcClient database;

    OpenTasks(JdbcClient database) {
        this.database = database;
    }

    Optional<OpenTask> find(TaskId id) {
        return database.sql("select " + COLUMNS + " from workflow.work_item where task_id = ?")
                .param(id.value())
                .query(OpenTasks::task)
                .optional();
    }

    /** The same, held until the transaction ends: whoever else wants it waits, and then finds it changed or gone. */
    Optional<OpenTask> hold(TaskId id) {
        return database.sql("select " + COLUMNS + " from workflow.work_item where task_id = ? for update")
                .param(id.value())
                .query(OpenTasks::task)
                .optional();
    }

    Optional<TaskId> asking(CaseNumber number, String task, PersonId person) {
        return database.sql("""
                        select task_id from workflow.work_item where case_number = ? and task_key = ? and asked = ?
                        order by waiting_since limit 1""")
                .params(number.value(), task, person.value())
                .query((row, index) -> new TaskId(row.getString(1)))
                .optional();
    }

    static OpenTask task(ResultSet row, int index) throws SQLException {
        var excluded = (UUID[]) row.getArray("excluded").getArray();
        return new OpenTask(
                item(row, index),
                row.getString("form_id"),
                person(row, "asked"),
                Arrays.stream(excluded).map(PersonId::new).collect(Collectors.toUnmodifiableSet()));
    }

    static WorkItem item(ResultSet row, int index) throws SQLException {
        var pence = row.getObject("amount_pence", Long.class);
        return new WorkItem(
                new TaskId(row.getString("task_id")),
                row.getString("task_key"),
                row.getString("title"),
                new CaseNumber(row.getString("case_number")),
                row.getString("case_title"),
                new ProcessKey(row.getString("process_key")),
                row.getString("process_name"),
                row.getString("queue"),
                person(row, "assignee"),
                pence == null ? null : Money.ofPence(pence),
                row.getObject("relevant_date", LocalDate.class),
                row.getObject("waiting_since", OffsetDateTime.class).toInstant(),
                moment(row, "due"),
                moment(row, "follow_up"),
                moment(row, "claimed_at"));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
