package coop.workers.casework;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.EmailAddress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Letters: written in the transaction that decides, sent by a job after it, kept word for word. A letter is a template under
 * {@code processes/<process>/letters/<name>.md} with a subject and placeholders.
 */
public interface Correspondence {

    record Recipient(String name, @Nullable EmailAddress email) {}

    /**
     * Writes a letter and queues it; a recipient without an address gets it by post and it is listed so.
     *
     * @param key the same key for the same case is written once, however often this is called
     * @throws IllegalArgumentException if the template is unknown or asks for a placeholder that is not given
     */
    default UUID write(
            CaseNumber number,
            String process,
            String letter,
            Recipient to,
            Map<String, Object> placeholders,
            String key) {
        return write(number, process, letter, to, placeholders, key, List.of());
    }

    /** A file that goes with a letter and is kept with it as it was sent. */
    @SuppressWarnings("ArrayRecordComponent") // content is passed on and never compared
    record Attachment(String name, String mediaType, byte[] content) {}

    /** Writes a letter that files go with; otherwise the same. */
    UUID write(
            CaseNumber number,
            String process,
            String letter,
            Recipient to,
            Map<String, Object> placeholders,
            String key,
            List<Attachment> attachments);

    /** Names of the files that go with a letter of a case the actor may read, in the order in which they were added. */
    List<String> attachmentsOf(UUID letter);

    enum State {
        QUEUED,
        SENT,
        /** No mail server is configured: it can be read in the office and nowhere else. */
        KEPT,
        FAILED,
        /** The recipient has no e-mail address. */
        BY_POST
    }

    /**
     * A letter as it was written; one that belongs to no case has no number. Private links of a letter that went out by
     * mail are its recipient's, and are shortened for everybody who reads it in the office.
     */
    record Letter(
            UUID id,
            @Nullable CaseNumber caseNumber,
            String name,
            Recipient to,
            String subject,
            String body,
            State state,
            Instant writtenAt,
            @Nullable Instant sentAt,
            int attempts,
            @Nullable String failure) {

        /** The last part of an address, where it is a secret. */
        private static final Pattern SECRET = Pattern.compile("(https?://\\S+/)[A-Za-z0-9_-]{20,}");

        Letter withoutPrivateLinks() {
            return new Letter(
                    id,
                    caseNumber,
                    name,
                    to,
                    subject,
                    SECRET.matcher(body).replaceAll("$1…"),
                    state,
                    writtenAt,
                    sentAt,
                    attempts,
                    failure);
        }
    }

    /** Letters of a case the actor may read, newest first. */
    List<Letter> of(CaseNumber number);

    /** One letter that the actor may read. */
    Letter letter(UUID id);

    /** May the current actor send letters again and note what went by post? */
    boolean worksInPostRoom();

    /**
     * Queues a letter again, to a better address where one is given.
     *
     * @throws coop.workers.shared.Rejection if there is no address, at the field {@code email}
     */
    void resend(UUID letter, @Nullable EmailAddress to);

    /**
     * Notes that a letter which went out came back, as a mail server may say days later; {@code why} is told to its reader too.
     *
     * @throws coop.workers.shared.Rejection if it did not go out, or no reason is given, at the field {@code why}
     */
    void cameBack(UUID letter, String why);

    /** Notes that a letter went by post. */
    void sentByPost(UUID letter);

    /** The post room: letters the actor may read, newest first; {@code search} looks in number, recipient and subject. */
    List<Letter> find(String search, @Nullable State state, int offset, int limit);

    /** How many {@link #find} would find. */
    int count(String search, @Nullable State state);

    /**
     * The same letter of a case to several people on one day, such as the notice of a meeting; or a single one.
     *
     * @param latest the one that was written last
     * @param states how many there are in each state
     */
    record Batch(Letter latest, Map<State, Integer> states) {

        public Batch {
            states = Map.copyOf(states);
        }

        /** Of the whole batch. */
        public int letters() {
            return states.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** The post room with what went to several people as one, newest first. */
    List<Batch> batches(@Nullable State state, int offset, int limit);

    /** How many {@link #batches} there are. */
    int countBatches(@Nullable State state);

    /** Letters that went out in one batch with this one, newest first. */
    List<Letter> batchOf(UUID letter, int offset, int limit);

    /** How many letters {@link #batchOf} has. */
    int countBatchOf(UUID letter);

    /** How many letters there are in each state; states without letters are left out. */
    Map<State, Integer> countByState(String search);

    /** Puts a letter in the queue that belongs to no case, such as a sign-in link; same rules. */
    UUID writeWithoutCase(String folder, String letter, Recipient to, Map<String, Object> placeholders, String key);

    /**
     * Lets go of letters that belong to no case, such as links to come back to a form, once their links lead nowhere; says
     * how many.
     *
     * @throws coop.workers.shared.NotFound unless the office itself asks
     */
    int letGoOfLooseLetters();

    /**
     * Queues a letter that belongs to no case and that its recipient may do without; same rules.
     *
     * @param stop an address at which a mail program stops such letters with one click, by a POST without a session (RFC 8058)
     */
    UUID writeNotice(
            String folder, String letter, Recipient to, Map<String, Object> placeholders, String key, String stop);
}
