package coop.workers.inbox;

import coop.workers.access.CurrentActor;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers how each person likes the list, on every device they sign in from. */
@Service
@Transactional
public class HabitDesk {

    private final JdbcClient database;
    private final CurrentActor current;

    HabitDesk(JdbcClient database, CurrentActor current) {
        this.database = database;
        this.current = current;
    }

    /** The actor's own. */
    @Transactional(readOnly = true)
    public Habits habits() {
        return database.sql("select columns, keys from inbox.habit where person_id = ?")
                .param(me().value())
                .query((row, index) ->
                        new Habits(Columns.read(row.getString("columns")).columns(), row.getBoolean("keys")))
                .optional()
                .orElse(Habits.AT_FIRST);
    }

    public void keep(Habits habits) {
        database.sql("""
                        insert into inbox.habit (person_id, columns, keys) values (:me, :columns, :keys)
                        on conflict (person_id) do update set columns = :columns, keys = :keys""")
                .param("me", me().value())
                .param("columns", habits.columns().written())
                .param("keys", habits.keys())
                .update();
    }

    private PersonId me() {
        var person = current.get().person();
        if (person == null) {
            throw new NotFound();
        }
        return person;
    }
}
