package coop.workers.workflow.engine;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
import coop.workers.workflow.TaskId;
import coop.workers.workflow.WorkDesk.Done;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers who finished which piece of work. */
@Component
class FinishedTasks {

    /** A finished piece of work with what decides on access to it. */
    record Finished(
            Done done, @Nullable String queue, @Nullable PersonId asked) {}

    private final JdbcClient database;

    FinishedTasks(JdbcClient database) {
        this.database = database;
    }

    Optional<Finished> find(TaskId id) {
        return database.sql("""
                        select title, case_number, queue, asked, done_by, done_by_name, done_at
                        from workflow.finished_task where task_id = ?""")
                .param(id.value())
                .query((row, index) -> new Finished(
                        new Done(
                                id,
                                new CaseNumber(row.getString("case_number")),
                                row.getString("title"),
                                person(row.getObject("done_by", UUID.class)),
                                row.getString("done_by_name"),
                                row.getObject("done_at", OffsetDateTime.class).toInstant()),
                        row.getString("queue"),
                        person(row.getObject("asked", UUID.class))))
                .optional();
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
