package coop.workers.workflow.engine;

import coop.workers.access.Actor;
import coop.workers.forms.Form;
import coop.workers.forms.FormValues;
import coop.workers.forms.FormValuesJson;
import coop.workers.workflow.TaskId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands in forms that are not handed in yet. One draft per piece of work, whoever has it. */
@Component
class Drafts {

    record Draft(FormValues values, Instant savedAt) {}

    private final JdbcClient database;
    private final Clock clock;

    Drafts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Instant save(TaskId id, FormValues values, Actor by) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var person = by.person();
        database.sql("""
                        insert into workflow.draft (task_id, answers, saved_at, saved_by)
                        values (:task, cast(:answers as jsonb), :now, cast(:by as uuid))
                        on conflict (task_id) do update set answers = excluded.answers,
                            saved_at = excluded.saved_at, saved_by = excluded.saved_by""")
                .param("task", id.value())
                .param("answers", FormValuesJson.write(values))
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("by", person == null ? null : person.toString())
                .update();
        return now;
    }

    Optional<Draft> find(TaskId id, Form form) {
        return database.sql("select answers, saved_at from workflow.draft where task_id = ?")
                .param(id.value())
                .query((row, index) -> new Draft(
                        FormValuesJson.read(form, row.getString("answers")),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
