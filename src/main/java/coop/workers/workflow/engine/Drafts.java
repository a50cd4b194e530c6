package coop.workers.workflow.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.workers.access.Actor;
import coop.workers.forms.FormValues;
import coop.workers.workflow.TaskId;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands in forms that are not handed in yet. One draft per piece of work, whoever has it. */
@Component
class Drafts {

    record Draft(FormValues values, Instant savedAt) {}

    private static final String DATE = "date";

    private final JdbcClient database;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

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
                .param("answers", write(values))
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("by", person == null ? null : person.toString())
                .update();
        return now;
    }

    Optional<Draft> find(TaskId id) {
        return database.sql("select answers, saved_at from workflow.draft where task_id = ?")
                .param(id.value())
                .query((row, index) -> new Draft(
                        read(row.getString("answers")),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    private String write(FormValues values) {
        var written = new LinkedHashMap<String, Object>();
        values.values()
                .forEach((key, value) ->
                        written.put(key, value instanceof LocalDate date ? Map.of(DATE, date.toString()) : value));
        try {
            return json.writeValueAsString(written);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private FormValues read(String text) {
        var values = new LinkedHashMap<String, Object>();
        try {
            json.readTree(text).properties().forEach(entry -> values.put(entry.getKey(), value(entry.getValue())));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return new FormValues(values);
    }

    private static Object value(JsonNode node) {
        if (node.isObject()) {
            return LocalDate.parse(node.get(DATE).asText());
        }
        if (node.isArray()) {
            var list = new ArrayList<String>();
            node.forEach(item -> list.add(item.asText()));
            return list;
        }
        if (node.isNumber()) {
            return new BigDecimal(node.asText());
        }
        return node.isBoolean() ? node.booleanValue() : node.asText();
    }
}
