package coop.workers.workflow.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ExecutionQuery;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Passes messages to processes that wait for them, and keeps those that come too early for up to a day. */
@Component
class Messages {

    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);

    private static final Duration KEPT_FOR = Duration.ofDays(1);

    /** Early messages are early by seconds; those that are not yet wanted need no hurry. */
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(20);

    private static final int AT_ONCE = 50;

    private record Kept(UUID id, String caseNumber, String message, String facts, Instant keptAt) {}

    private final RuntimeService runtime;
    private final JdbcClient database;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper();

    Messages(RuntimeService runtime, JdbcClient database, Clock clock) {
        this.runtime = runtime;
        this.database = database;
        this.clock = clock;
    }

    /** Tells everything of the case that waits for the message; false where nothing does. */
    boolean deliver(String caseNumber, String message, Map<String, @Nullable Object> facts) {
        var delivered = false;
        for (var waiting : subscribed(caseNumber, message).list()) {
            // one delivery may end what another waits in
            if (subscribed(caseNumber, message).executionId(waiting.getId()).count() > 0) {
                runtime.messageEventReceived(message, waiting.getId(), facts);
                delivered = true;
            }
        }
        return delivered;
    }

    private ExecutionQuery subscribed(String caseNumber, String message) {
        return runtime.createExecutionQuery()
                .processInstanceBusinessKey(caseNumber)
                .messageEventSubscriptionName(message);
    }

    void keep(String caseNumber, String message, Map<String, @Nullable Object> facts) {
        database.sql("""
                        insert into workflow.kept_message (id, case_number, message, facts, kept_at, next_try)
                        values (?, ?, ?, cast(? as jsonb), ?, ?)""")
                .params(UUID.randomUUID(), caseNumber, message, write(facts), now(), now())
                .update();
    }

    /**
     * Tries kept messages again, once what was handed in before them in the same case has taken effect; one that nothing
     * wanted for a day is let go.
     */
    @Transactional
    public int deliverKept() {
        var due = database.sql("""
                        select id, case_number, message, facts, kept_at from workflow.kept_message
                        where next_try <= ? and not exists (select 1 from workflow.handed_in handed
                            where handed.case_number = kept_message.case_number and handed.came_back_at is null)
                        order by kept_at limit ? for update skip locked""")
                .params(now(), AT_ONCE)
                .query((row, index) -> new Kept(
                        row.getObject("id", UUID.class),
                        row.getString("case_number"),
                        row.getString("message"),
                        row.getString("facts"),
                        row.getObject("kept_at", OffsetDateTime.class).toInstant()))
                .list();
        var delivered = 0;
        for (var kept : due) {
            if (deliver(kept.caseNumber(), kept.message(), read(kept.facts()))) {
                delivered++;
                forget(kept);
            } else if (kept.keptAt().plus(KEPT_FOR).isBefore(clock.instant())) {
                LOG.warn("Nothing in {} waited for “{}” for a day; it is let go.", kept.caseNumber(), kept.message());
                forget(kept);
            } else {
                database.sql("update workflow.kept_message set next_try = ? where id = ?")
                        .params(now().plus(BETWEEN_TRIES), kept.id())
                        .update();
            }
        }
        return delivered;
    }

    private void forget(Kept kept) {
        database.sql("delete from workflow.kept_message where id = ?")
                .param(kept.id())
                .update();
    }

    private String write(Map<String, @Nullable Object> facts) {
        var written = new HashMap<String, @Nullable Object>();
        facts.forEach((name, value) -> written.put(
                name,
                value instanceof Date moment
                        ? Map.of("moment", moment.toInstant().toEpochMilli())
                        : value));
        try {
            return json.writeValueAsString(written);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, @Nullable Object> read(String text) {
        var facts = new HashMap<String, @Nullable Object>();
        try {
            json.readTree(text).properties().forEach(entry -> {
                var value = entry.getValue();
                facts.put(
                        entry.getKey(),
                        value.isObject()
                                ? Date.from(
                                        Instant.ofEpochMilli(value.get("moment").asLong()))
                                : json.convertValue(value, Object.class));
            });
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return facts;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
