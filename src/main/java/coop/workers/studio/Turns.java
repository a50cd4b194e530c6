package coop.workers.studio;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets those who would begin, publish or move something of the same folder at once do so one after another. */
@Component
class Turns {

    private final JdbcClient database;

    Turns(JdbcClient database) {
        this.database = database;
    }

    /** Waits until nobody else is at it; it is one's own until the transaction ends. */
    void take(String folder) {
        database.sql("select 1 from (select pg_advisory_xact_lock(hashtext('studio ' || :folder))) taken")
                .param("folder", folder)
                .query(Integer.class)
                .single();
    }
}
