package coop.workers.workflow.engine;

import coop.workers.access.StaffDirectory;
import coop.workers.shared.PersonId;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people who have open work, in the order of their names. */
@Component
class Assignees {

    private final JdbcClient database;
    private final ObjectProvider<StaffDirectory> staff;

    Assignees(JdbcClient database, ObjectProvider<StaffDirectory> staff) {
        this.database = database;
        this.staff = staff;
    }

    String[] byName() {
        var people = database
                .sql("select distinct assignee from workflow.work_item where assignee is not null")
                .query(UUID.class)
                .stream()
                .map(PersonId::new)
                .toList();
        return staff.stream()
                .flatMap(directory -> directory.names(people).entrySet().stream())
                .sorted(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER))
                .map(entry -> entry.getKey().toString())
                .toArray(String[]::new);
    }
}
