package coop.workers.admission;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What applicants type before they send it, so that neither a lost line nor another device loses it. Beside the application
 * rather than in it: typing never stands in the way of what the office does with the application meanwhile.
 */
@Component
class UnsentAnswers {

    private final JdbcClient database;
    private final Clock clock;

    UnsentAnswers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Instant keep(UUID application, String answer) {
        var now = clock.instant();
        database.sql("""
                        insert into admission.unsent_answer (application_id, answer, kept_at) values (?, ?, ?)
                        on conflict (application_id) do update set answer = excluded.answer, kept_at = excluded.kept_at""")
                .params(application, answer, now.atOffset(ZoneOffset.UTC))
                .update();
        return now;
    }

    Optional<String> of(UUID application) {
        return database.sql("select answer from admission.unsent_answer where application_id = ?")
                .param(application)
                .query(String.class)
                .optional();
    }

    void forget(UUID application) {
        database.sql("delete from admission.unsent_answer where application_id = ?")
                .param(application)
                .update();
    }
}
