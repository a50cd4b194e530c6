package coop.workers.workflow.engine;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
import coop.workers.workflow.TaskId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was handed in until it takes effect or is undone. */
@Component
class HandedInWork {

    private static final String COLUMNS =
            "task_id, case_number, by_person, handed_in_at, takes_effect, tries, came_back_at";

    private final JdbcClient database;
    private final Clock clock;

    HandedInWork(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void keep(TaskId task, CaseNumber number, PersonId by, Instant takesEffect) {
        database.sql("""
                        insert into workflow.handed_in (task_id, case_number, by_person, handed_in_at, takes_effect)
                        values (:task, :number, :by, :now, :takesEffect)
                        on conflict (task_id) do update set by_person = excluded.by_person, tries = 0, came_back_at = null,
                            handed_in_at = excluded.handed_in_at, takes_effect = excluded.takes_effect""")
                .param("task", task.value())
                .param("number", number.value())
                .param("by", by.value())
                .param("now", at(clock.instant()))
                .param("takesEffect", at(takesEffect))
                .update();
    }

    Optional<HandedIn> find(TaskId task) {
        return database.sql("select " + COLUMNS + " from workflow.handed_in where task_id = ?")
                .param(task.value())
                .query(HandedInWork::handedIn)
                .optional();
    }

    /** Where it waits still; empty also where it is open again. */
    Optional<HandedIn> waiting(TaskId task) {
        return find(task).filter(HandedIn::isWaiting);
    }

    /** The same, held until the transaction ends: of two who want it to take effect, or to be undone, the second finds it gone. */
    Optional<HandedIn> hold(TaskId task) {
        return database.sql("select " + COLUMNS
                        + " from workflow.handed_in where task_id = ? and came_back_at is null for update")
                .param(task.value())
                .query(HandedInWork::handedIn)
                .optional();
    }

    /** What waits of one person, what takes effect first before. */
    List<HandedIn> waitingOf(PersonId person) {
        return database.sql("select " + COLUMNS
                        + " from workflow.handed_in where by_person = ? and came_back_at is null order by takes_effect")
                .param(person.value())
                .query(HandedInWork::handedIn)
                .list();
    }

    /** What is to take effect by now, in the order in which it was handed in. */
    List<TaskId> due(int most) {
        return database.sql("""
                        select task_id from workflow.handed_in where came_back_at is null and takes_effect <= :now
                        order by handed_in_at limit :most""")
                .param("now", at(clock.instant()))
                .param("most", most)
                .query((row, index) -> new TaskId(row.getString(1)))
                .list();
    }

    /**
     * Lets what waits in a case take effect at the next round, since something else is about to happen there.
     *
     * @return false where nothing waits
     */
    boolean hurry(CaseNumber number) {
        // what is just taking effect is held by another transaction, which this must not wait for
        database.sql("""
                        update workflow.handed_in set takes_effect = :now where task_id in (
                            select task_id from workflow.handed_in
                            where case_number = :number and came_back_at is null and takes_effect > :now
                            for update skip locked)""")
                .param("number", number.value())
                .param("now", at(clock.instant()))
                .update();
        return database.sql(
                        "select exists (select 1 from workflow.handed_in where case_number = ? and came_back_at is null)")
                .param(number.value())
                .query(Boolean.class)
                .single();
    }

    void tryAgain(TaskId task, Instant when) {
        database.sql("update workflow.handed_in set tries = tries + 1, takes_effect = ? where task_id = ?")
                .params(at(when), task.value())
                .update();
    }

    /** It cannot take effect: it is open again. */
    void comeBack(TaskId task) {
        database.sql("update workflow.handed_in set came_back_at = ? where task_id = ?")
                .params(at(clock.instant()), task.value())
                .update();
    }

    void forget(TaskId task) {
        database.sql("delete from workflow.handed_in where task_id = ?")
                .param(task.value())
                .update();
    }

    private static HandedIn handedIn(ResultSet row, int index) throws SQLException {
        var cameBackAt = row.getObject("came_back_at", OffsetDateTime.class);
        return new HandedIn(
                new TaskId(row.getString("task_id")),
                new CaseNumber(row.getString("case_number")),
                new PersonId(row.getObject("by_person", UUID.class)),
                row.getObject("handed_in_at", OffsetDateTime.class).toInstant(),
                row.getObject("takes_effect", OffsetDateTime.class).toInstant(),
                row.getInt("tries"),
                cameBackAt == null ? null : cameBackAt.toInstant());
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
