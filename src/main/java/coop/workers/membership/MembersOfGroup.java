package coop.workers.membership;

import coop.workers.groups.GroupMatters;
import coop.workers.shared.CaseNumber;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may be invited by a group or has applied to it. How somebody is cared for who went quiet is no matter of the group: it
 * is theirs, and of whoever talks with them.
 */
@Component
class MembersOfGroup implements GroupMatters {

    private final JdbcClient database;

    MembersOfGroup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<CaseNumber> openIn(String group) {
        return database.sql("""
                        select case_number from membership.invitation where group_key = :group and status = 'OPEN'
                        union select case_number from membership.application
                        where group_key = :group and status in ('BEING_ATTESTED', 'BEFORE_GROUP', 'IN_TALK')
                        order by case_number
                        """)
                .param("group", group)
                .query((row, line) -> new CaseNumber(row.getString("case_number")))
                .list();
    }
}
