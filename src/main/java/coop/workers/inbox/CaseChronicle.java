package coop.workers.inbox;

import coop.workers.casework.CaseDesk;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.Letter;
import coop.workers.casework.Documents;
import coop.workers.casework.Documents.Document;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has happened in a case, from all that was kept of it: its timeline, its letters and its documents as one story. */
@Service
@Transactional(readOnly = true)
public class CaseChronicle {

    private final CaseDesk cases;
    private final Correspondence correspondence;
    private final Documents documents;

    CaseChronicle(CaseDesk cases, Correspondence correspondence, Documents documents) {
        this.cases = cases;
        this.correspondence = correspondence;
        this.documents = documents;
    }

    /** Something that happened. */
    public sealed interface Happening {

        Instant at();

        /** What somebody did. */
        record Deed(Instant at, Message sentence) implements Happening {}

        /** What somebody had to say. */
        record Comment(Instant at, String who, String text) implements Happening {}

        record Written(Instant at, Letter letter) implements Happening {}

        record Added(Instant at, Document document) implements Happening {}
    }

    /**
     * Newest first.
     *
     * @throws coop.workers.shared.NotFound if the current actor may not read the case
     */
    public List<Happening> of(CaseNumber number) {
        var told = cases.timeline(number).stream().map(CaseChronicle::told);
        var written =
                correspondence.of(number).stream().map(letter -> new Happening.Written(letter.writtenAt(), letter));
        var added = documents.of(number).stream().map(document -> new Happening.Added(document.addedAt(), document));
        return Stream.of(told, written, added)
                .<Happening>flatMap(part -> part)
                .sorted(Comparator.comparing(Happening::at).reversed())
                .toList();
    }

    private static Happening told(CaseDesk.Entry entry) {
        return entry.sentence()
                .<Happening>map(sentence -> new Happening.Deed(entry.at(), sentence))
                .orElseGet(() -> new Happening.Comment(
                        entry.at(), entry.who(), entry.comment().orElse("")));
    }
}
