package coop.workers.audit;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The covered tables. Rows of most of them are only ever added or changed; whoever has to take some away says why first, and
 * the reason stands in the chain beside what was taken.
 */
@Component
public class Books {

    private final JdbcClient database;

    Books(JdbcClient database) {
        this.database = database;
    }

    /** Why rows that stay are altered or taken away all the same. */
    public enum Reason {
        /** The time for keeping them is over. */
        ERASURE,
        /** Two entries turned out to be one person. */
        MERGER
    }

    /** Lets the transaction that is under way, and no other, take rows away or alter what does not last of them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void openFor(Reason reason) {
        database.sql("select set_config('audit.because', :reason, true)")
                .param("reason", reason.name().toLowerCase(Locale.ROOT))
                .query(String.class)
                .single();
    }
}
