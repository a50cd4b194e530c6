package coop.workers.workflow.engine;

import coop.workers.workflow.PublishedFolders.FolderVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which deployments are versions of which folder, in their order. */
@Component
class FolderVersions {

    private final JdbcClient database;
    private final DeployedNames deployed;
    private final Clock clock;

    /** In which folder a version lies never changes. */
    private final Map<String, String> folders = new ConcurrentHashMap<>();

    FolderVersions(JdbcClient database, DeployedNames deployed, Clock clock) {
        this.database = database;
        this.deployed = deployed;
        this.clock = clock;
    }

    /** Newest first. */
    List<FolderVersion> of(String folder) {
        return database.sql("select * from workflow.folder_version where folder = ? order by number desc")
                .param(folder)
                .query(FolderVersions::version)
                .list();
    }

    Optional<FolderVersion> newest(String folder) {
        return database.sql("select * from workflow.folder_version where folder = ? order by number desc limit 1")
                .param(folder)
                .query(FolderVersions::version)
                .optional();
    }

    Optional<FolderVersion> find(String id) {
        return database.sql("select * from workflow.folder_version where id = ?")
                .param(id)
                .query(FolderVersions::version)
                .optional();
    }

    Optional<FolderVersion> newestReleased(String folder) {
        return database.sql("""
                        select * from workflow.folder_version where folder = ? and released
                        order by number desc limit 1""").param(folder).query(FolderVersions::version).optional();
    }

    /** The version that the process of the case runs by which lies in {@code folder}; empty where none runs. */
    Optional<String> runningFor(String caseNumber, String folder) {
        return database.sql("""
                        select e.proc_def_id_ from workflow.running_process r
                        join act_ru_execution e on e.id_ = r.instance_id
                        where r.case_number = ? order by r.since desc""").param(caseNumber).query(String.class).list().stream()
                .map(deployed::deploymentOf)
                .filter(version -> folder.equals(folderOf(version)))
                .findFirst();
    }

    private String folderOf(String version) {
        return folders.computeIfAbsent(
                version, id -> find(id).map(FolderVersion::folder).orElse(""));
    }

    /** Lets those who would publish the same folder at once do so one after another, until their transaction ends. */
    void takeTurn(String folder) {
        database.sql("select 1 from (select pg_advisory_xact_lock(hashtext('publish ' || :folder))) taken")
                .param("folder", folder)
                .query(Integer.class)
                .single();
    }

    FolderVersion enter(String id, String folder, boolean released) {
        return database.sql("""
                        insert into workflow.folder_version (id, folder, number, released, published_at)
                        select :id, :folder, coalesce(max(number), 0) + 1, :released, :now
                        from workflow.folder_version where folder = :folder
                        returning *""")
                .param("id", id)
                .param("folder", folder)
                .param("released", released)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query(FolderVersions::version)
                .single();
    }

    private static FolderVersion version(ResultSet row, int index) throws SQLException {
        return new FolderVersion(
                row.getString("id"),
                row.getString("folder"),
                row.getInt("number"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("released"));
    }
}
