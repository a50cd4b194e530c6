package coop.workers.casework;

import coop.workers.shared.CaseNumber;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Files kept with a case, under random ids, typed by their content. */
public interface Documents {

    /** The largest file taken, in bytes. */
    long MAX_BYTES = 20L * 1024 * 1024;

    /** The kinds of file taken, for people: shown before somebody chooses one. */
    List<String> KINDS = List.of("PDF", "Word", "Excel", "OpenDocument", "PNG", "JPEG", "text");

    record Document(
            UUID id,
            CaseNumber caseNumber,
            String name,
            String mediaType,
            long bytes,
            String addedBy,
            Instant addedAt,
            CaseDesk.Audience audience) {}

    /**
     * Keeps a file, measured while it streams.
     *
     * @throws coop.workers.shared.Rejection if it is too large, empty, disguised or of a kind not taken; names the file
     */
    Document add(CaseNumber number, String name, InputStream content, CaseDesk.Audience audience) throws IOException;

    /** Documents the current actor may see, oldest first. */
    List<Document> of(CaseNumber number);

    Document find(UUID id);

    /** Opens the content of a document that the current actor may see. */
    InputStream read(UUID id) throws IOException;

    /** Takes back a document of a case that has not been handed in yet. */
    void remove(UUID id);
}
