package coop.workers.renewal;

import coop.workers.access.CurrentActor;
import coop.workers.shared.Message;
import coop.workers.shell.Outcomes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever started a run what came of it. Runs that the office starts by itself are told to nobody. */
@Component
@Transactional
class RunsFinished implements Outcomes {

    private final CurrentActor actor;
    private final JdbcClient database;
    private final Clock clock;

    RunsFinished(CurrentActor actor, JdbcClient database, Clock clock) {
        this.actor = actor;
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Outcome> unseen() {
        return ofTheirs("""
                        select id, until_day, count(*) filter (where state = 'STARTED') as asked,
                            count(*) filter (where state = 'FAILED') as failed
                        from renewal.run join renewal.run_member on run_id = id
                        where begun_by = :person and finished_at is not null and seen_at is null
                        group by id order by finished_at
                        """).query(RunsFinished::outcome).list();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isAwaited() {
        return ofTheirs("""
                        select exists (select 1 from renewal.run
                            where begun_by = :person and started_at is not null and finished_at is null)
                        """).query(Boolean.class).single();
    }

    @Override
    public void see(UUID run) {
        ofTheirs("""
                        update renewal.run set seen_at = :now
                        where id = :run and begun_by = :person and finished_at is not null and seen_at is null
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("run", run)
                .update();
    }

    private JdbcClient.StatementSpec ofTheirs(String sql) {
        var person = actor.get().person();
        return database.sql(sql).param("person", person == null ? null : person.value(), Types.OTHER);
    }

    private static Outcome outcome(ResultSet row, int line) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Outcome(
                id,
                Message.of(
                        "renewal.run.outcome",
                        row.getObject("until_day", LocalDate.class),
                        row.getInt("asked"),
                        row.getInt("failed")),
                "renewals?run=" + id);
    }
}
