package coop.workers.workflow.engine;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In which folder a process lies. */
@Component
class FoldersOfProcesses {

    private final JdbcClient database;

    FoldersOfProcesses(JdbcClient database) {
        this.database = database;
    }

    /** By its newest version. */
    Optional<String> of(String process) {
        return database.sql("""
                        select v.folder from act_re_procdef d join workflow.folder_version v on v.id = d.deployment_id_
                        where d.key_ = ? order by d.version_ desc limit 1""").param(process).query(String.class).optional();
    }
}
