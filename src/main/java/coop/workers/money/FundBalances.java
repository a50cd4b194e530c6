package coop.workers.money;

import coop.workers.shared.Money;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What came in for funds and was spent on them, added up by the database. */
@Component
class FundBalances {

    record Balance(Money income, Money spent) {
        static final Balance NOTHING = new Balance(Money.ZERO, Money.ZERO);
    }

    private final JdbcClient database;

    FundBalances(JdbcClient database) {
        this.database = database;
    }

    /** Of every fund that has any. */
    Map<UUID, Balance> all() {
        var balances = new HashMap<UUID, Balance>();
        database.sql("""
                        select fund_id, sum(income) as income, sum(spent) as spent from (
                          select fund_id, amount_pence as income, 0 as spent from money.income
                          where fund_id is not null and taken_back_at is null
                          union all
                          select fund_id, 0, amount_pence from money.spending where taken_back_at is null) moved
                        group by fund_id
                        """).query(row -> {
            balances.put(
                    row.getObject("fund_id", UUID.class),
                    new Balance(Money.ofPence(row.getLong("income")), Money.ofPence(row.getLong("spent"))));
        });
        return balances;
    }
}
