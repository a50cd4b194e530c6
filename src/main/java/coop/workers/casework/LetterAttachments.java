package coop.workers.casework;

import coop.workers.casework.Correspondence.Attachment;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files that go with letters, as they were when the letter was written. */
@Component
class LetterAttachments {

    private final JdbcClient database;

    LetterAttachments(JdbcClient database) {
        this.database = database;
    }

    void keep(UUID letter, List<Attachment> files) {
        for (var position = 0; position < files.size(); position++) {
            var file = files.get(position);
            database.sql("""
                            insert into casework.letter_attachment (letter_id, position, name, media_type, content)
                            values (:letter, :position, :name, :type, :content)
                            """)
                    .param("letter", letter)
                    .param("position", position)
                    .param("name", file.name())
                    .param("type", file.mediaType())
                    .param("content", file.content())
                    .update();
        }
    }

    List<Attachment> of(UUID letter) {
        return database.sql("""
                        select name, media_type, content from casework.letter_attachment
                        where letter_id = :letter order by position
                        """)
                .param("letter", letter)
                .query((row, index) ->
                        new Attachment(row.getString("name"), row.getString("media_type"), row.getBytes("content")))
                .list();
    }
}
