package coop.workers.money;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists that may be long in portions, so that a list of a hundred thousand lines never stands in memory at once. */
@Component
class LongLists {

    private static final int AT_ONCE = 500;

    private final JdbcClient database;

    LongLists(DataSource source) {
        var inPortions = new JdbcTemplate(source);
        inPortions.setFetchSize(AT_ONCE);
        this.database = JdbcClient.create(inPortions);
    }

    JdbcClient database() {
        return database;
    }
}
