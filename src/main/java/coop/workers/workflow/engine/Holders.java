package coop.workers.workflow.engine;

import coop.workers.access.StaffDirectory;
import coop.workers.shared.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names by which lists are sorted of those who have work. They stand beside the work; names that are shown are asked for anew. */
@Component
class Holders {

    private final JdbcClient database;
    private final ObjectProvider<StaffDirectory> staff;

    Holders(JdbcClient database, ObjectProvider<StaffDirectory> staff) {
        this.database = database;
        this.staff = staff;
    }

    /** The name as it sorts; empty for people without an account. */
    Optional<String> name(PersonId person) {
        return staff.stream()
                .flatMap(directory -> directory.names(List.of(person)).values().stream())
                .map(Holders::sortable)
                .findFirst();
    }

    /** Whoever has changed their name is sorted by the new one after the next start. */
    @EventListener(ApplicationReadyEvent.class)
    void catchUp() {
        var people = database
                .sql("select distinct assignee from workflow.work_item where assignee is not null")
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
        staff.stream()
                .flatMap(directory -> directory.names(people).entrySet().stream())
                .forEach(named -> database.sql("""
                                update workflow.work_item set holder = :name
                                where assignee = :person and holder is distinct from :name""")
                        .param("name", sortable(named.getValue()))
                        .param("person", named.getKey().value())
                        .update());
    }

    private static String sortable(String name) {
        return name.toLowerCase(Locale.UK);
    }
}
