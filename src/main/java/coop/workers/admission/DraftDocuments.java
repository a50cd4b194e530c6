package coop.workers.admission;

import java.io.InputStream;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files that go with a draft until it has a case to be kept with. */
@Component
class DraftDocuments {

    private final JdbcClient database;
    private final Clock clock;

    DraftDocuments(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Attached add(UUID draft, String name, byte[] content) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into admission.draft_document (id, draft_id, name, bytes, content, added_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        draft,
                        name,
                        content.length,
                        content,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return new Attached(id, name, content.length);
    }

    List<Attached> of(UUID draft) {
        return database.sql(
                        "select id, name, bytes from admission.draft_document where draft_id = ? order by added_at, id")
                .param(draft)
                .query((row, index) ->
                        new Attached(row.getObject("id", UUID.class), row.getString("name"), row.getLong("bytes")))
                .list();
    }

    InputStream content(UUID document) {
        return database.sql("select content from admission.draft_document where id = ?")
                .param(document)
                .query((row, index) -> row.getBinaryStream("content"))
                .single();
    }

    void remove(UUID draft, UUID document) {
        database.sql("delete from admission.draft_document where draft_id = ? and id = ?")
                .params(draft, document)
                .update();
    }
}
