package coop.workers.studio;

import coop.workers.workflow.ProcessKey;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which processes members may read about on their own pages. */
@Component
class OpenToMembers {

    private final JdbcClient database;

    OpenToMembers(JdbcClient database) {
        this.database = database;
    }

    Set<ProcessKey> all() {
        return database.sql("select process from studio.open_to_members").query(String.class).list().stream()
                .map(ProcessKey::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    void settle(ProcessKey process, boolean open) {
        database.sql(
                        open
                                ? "insert into studio.open_to_members (process) values (?) on conflict do nothing"
                                : "delete from studio.open_to_members where process = ?")
                .param(process.value())
                .update();
    }
}
