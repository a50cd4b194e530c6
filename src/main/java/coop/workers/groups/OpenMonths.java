package coop.workers.groups;

import coop.workers.shared.CaseNumber;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The months of which nobody has said yet who took part. */
@Component
class OpenMonths implements GroupMatters {

    private final JdbcClient database;

    OpenMonths(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<CaseNumber> openIn(String group) {
        return database.sql("""
                        select case_number from groups.monthly_round where group_key = :group and outcome = 'OPEN'
                        order by month
                        """)
                .param("group", group)
                .query((row, line) -> new CaseNumber(row.getString("case_number")))
                .list();
    }
}
