package coop.workers.studio;

import coop.workers.studio.DraftDesk.DraftFile;
import coop.workers.workflow.ProcessFolder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of drafts, each with the number of its latest revision. */
@Component
class DraftFiles {

    private final JdbcClient database;
    private final Clock clock;

    DraftFiles(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Puts every file of {@code folder} into the draft. */
    void fill(DraftId draft, ProcessFolder folder, String by) {
        folder.files().forEach((path, content) -> write(draft, path, content, by));
    }

    /** Writes the file, and tells the number of its new revision. */
    long write(DraftId draft, String path, byte[] content, String by) {
        return database.sql("""
                        insert into studio.draft_file as f (draft_id, path, content, revision, saved_at, saved_by_name)
                        values (:draft, :path, :content, 1, :now, :by)
                        on conflict (draft_id, path) do update set content = excluded.content,
                            revision = f.revision + 1, saved_at = excluded.saved_at,
                            saved_by_name = excluded.saved_by_name
                        returning revision""")
                .param("draft", draft.value())
                .param("path", path)
                .param("content", content)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("by", by)
                .query(Long.class)
                .single();
    }

    void remove(DraftId draft, String path) {
        database.sql("delete from studio.draft_file where draft_id = ? and path = ?")
                .params(draft.value(), path)
                .update();
    }

    Optional<DraftFile> find(DraftId draft, String path) {
        return database.sql("""
                        select path, content, revision, saved_at, saved_by_name from studio.draft_file
                        where draft_id = ? and path = ?""")
                .params(draft.value(), path)
                .query((row, index) -> new DraftFile(
                        row.getString("path"),
                        new String(row.getBytes("content"), StandardCharsets.UTF_8),
                        row.getLong("revision"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                        row.getString("saved_by_name")))
                .optional();
    }

    List<String> paths(DraftId draft) {
        return database.sql("select path from studio.draft_file where draft_id = ? order by path")
                .param(draft.value())
                .query(String.class)
                .list();
    }

    ProcessFolder folder(DraftId draft, String name) {
        Map<String, byte[]> files = new TreeMap<>();
        database.sql("select path, content from studio.draft_file where draft_id = ?")
                .param(draft.value())
                .query((RowCallbackHandler) row -> files.put(row.getString("path"), row.getBytes("content")));
        return new ProcessFolder(name, files);
    }
}
