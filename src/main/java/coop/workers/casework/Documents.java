package coop.workers.casework;

import coop.workers.shared.CaseNumber;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Files kept with a case, under random ids, typed by their content. */
public interface Documents {

    /** The largest file taken, in units of 1,024 × 1,024 bytes. */
    int MAX_MEGABYTES = 20;

    /** The largest file taken, in bytes. */
    int MAX_BYTES = MAX_MEGABYTES * 1024 * 1024;

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
            CaseDesk.Audience audience) {

        private static final Set<String> SHOWN = Set.of("application/pdf", "image/png", "image/jpeg");

        /** Can a browser show it without running anything that is in it? */
        public boolean canBeShown() {
            return SHOWN.contains(mediaType);
        }

        public boolean isPicture() {
            return canBeShown() && mediaType.startsWith("image/");
        }
    }

    /** A file looked at without keeping it: what it would be called, and what it is. */
    record Inspected(String name, String mediaType, long bytes) {}

    /**
     * Looks at a file as {@link #add} does, for a place that has no case yet.
     *
     * @throws coop.workers.shared.Rejection if it is too large, empty, disguised or of a kind not taken; names the file
     */
    Inspected inspect(String name, InputStream content) throws IOException;

    /**
     * Keeps a file with a case that the current actor may read, measured while it streams.
     *
     * @throws coop.workers.shared.Rejection if it is too large, empty, disguised or of a kind not taken; names the file
     */
    Document add(CaseNumber number, String name, InputStream content, CaseDesk.Audience audience) throws IOException;

    /** Documents of a case that the current actor may read, oldest first. */
    List<Document> of(CaseNumber number);

    /**
     * What is known of one document, without its content.
     *
     * @throws coop.workers.shared.NotFound if there is none of that id that the current actor may see
     */
    Document find(UUID id);

    /** Opens the content of a document that the current actor may see. */
    InputStream read(UUID id) throws IOException;

    /** Takes back a document that the current actor has added; what somebody else added stays. */
    void remove(UUID id);

    /**
     * Keeps a file that somebody outside hands in, for everyone to read. The calling wing has opened their private link,
     * knows that the case is theirs and that it is their turn; it calls as {@link coop.workers.access.Actor#outside}.
     *
     * @throws coop.workers.shared.Rejection as {@link #add} does, or if the case holds {@link #MAX_FROM_OUTSIDE} already
     */
    Document addFromOutside(CaseNumber number, String name, InputStream content) throws IOException;

    /** The most documents that people outside may add to one case. */
    int MAX_FROM_OUTSIDE = 50;

    /** Documents that somebody outside may see in the window on their case, oldest first. */
    List<Document> ofForOutside(CaseNumber number);

    /** Opens the content of a document that somebody outside may see in the window on their case. */
    InputStream readForOutside(CaseNumber number, UUID id) throws IOException;

    /** Takes back a document that somebody outside has added through the window on that case. */
    void removeFromOutside(CaseNumber number, UUID id);
}
