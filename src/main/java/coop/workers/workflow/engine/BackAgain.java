package coop.workers.workflow.engine;

import coop.workers.shared.CaseNumber;
import coop.workers.workflow.TaskId;
import coop.workers.workflow.WorkChanged;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells open windows of work that was put off until now. Lists need no telling: they ask what time it is. */
@Component
class BackAgain {

    private final JdbcClient database;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final AtomicReference<Instant> told;

    BackAgain(JdbcClient database, Clock clock, ApplicationEventPublisher events) {
        this.database = database;
        this.clock = clock;
        this.events = events;
        this.told = new AtomicReference<>(clock.instant());
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void tell() {
        var now = clock.instant();
        var before = told.getAndSet(now);
        database.sql("select task_id, case_number from workflow.work_item where follow_up > ? and follow_up <= ?")
                .params(at(before), at(now))
                .query((row, index) -> new WorkChanged(
                        new TaskId(row.getString("task_id")), new CaseNumber(row.getString("case_number"))))
                .list()
                .forEach(events::publishEvent);
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
