package coop.workers.funding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.workers.shared.NotFound;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of drafts that somebody wanted to be able to come back to. */
@Component
class BidDraftVersions {

    private final JdbcClient database;
    private final ObjectMapper json;

    BidDraftVersions(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** What a version says. */
    record Content(List<DraftAnswer> answers, List<DraftLine> lines) {}

    void keep(UUID draft, Content content, String note, String by, Instant at) {
        database.sql("""
                        insert into funding.draft_version (draft_id, number, note, kept_by, kept_at, content)
                        select :draft, coalesce(max(number), 0) + 1, :note, :by, :at, cast(:content as jsonb)
                        from funding.draft_version where draft_id = :draft
                        """)
                .param("draft", draft)
                .param("note", note)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("content", written(content))
                .update();
    }

    /** Newest first. */
    List<BidDraftDesk.KeptVersion> of(UUID draft) {
        return database.sql("""
                        select number, note, kept_by, kept_at from funding.draft_version
                        where draft_id = :draft order by number desc
                        """)
                .param("draft", draft)
                .query((row, line) -> new BidDraftDesk.KeptVersion(
                        row.getInt("number"),
                        row.getString("note"),
                        row.getString("kept_by"),
                        row.getTimestamp("kept_at").toInstant()))
                .list();
    }

    /** @throws NotFound if there is none of that number */
    Content content(UUID draft, int number) {
        return database.sql("select content from funding.draft_version where draft_id = :draft and number = :number")
                .param("draft", draft)
                .param("number", number)
                .query(String.class)
                .optional()
                .map(this::read)
                .orElseThrow(NotFound::new);
    }

    private String written(Content content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Content read(String text) {
        try {
            return json.readValue(text, Content.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
