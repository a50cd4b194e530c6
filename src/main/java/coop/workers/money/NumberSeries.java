package coop.workers.money;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives numbers without gaps (VAT Regulations 1995, reg. 14: a sequential number). The row of a series stays locked until
 * the transaction ends, and falls back with it.
 */
@Component
class NumberSeries {

    private final JdbcClient database;

    NumberSeries(JdbcClient database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    int next(InvoiceKind kind) {
        return database.sql("""
                        insert into money.number_series as s (series, last) values (:series, 1)
                        on conflict (series) do update set last = s.last + 1
                        returning last
                        """)
                .param("series", kind.series())
                .query(Integer.class)
                .single();
    }
}
