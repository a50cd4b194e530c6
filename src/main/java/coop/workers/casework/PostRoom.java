package coop.workers.casework;

import com.samskivert.mustache.MustacheException;
import coop.workers.audit.Books;
import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes letters into the queue, in the transaction that decides, and answers for them afterwards. */
@Service
@Transactional
class PostRoom implements Correspondence {

    /** Letters of no case, such as sign-in links, are nobody's but the office's. */
    private static final String MAY_READ =
            "(c.number is not null and %s or c.number is null and :postRoom)".formatted(CasePolicy.MAY_READ);

    private static final String FROM =
            " from casework.letter l left join casework.case_file c on c.number = l.case_number ";

    /** A letter of no case goes to one person: it is a batch of its own. */
    private static final String BATCH =
            "coalesce(l.case_number, l.id::text), l.process, l.name, (l.written_at at time zone 'UTC')::date";

    private static final String SAME_BATCH =
            " and (%1$s) = (select %1$s from casework.letter l where l.id = :id)".formatted(BATCH);

    private static final String STATES = Arrays.stream(State.values())
            .map(state -> ", count(*) filter (where l.state = '%1$s') as %1$s".formatted(state.name()))
            .collect(Collectors.joining());

    private final LetterTemplates templates;
    private final LetterAttachments attachments;
    private final CasePolicy policy;
    private final CaseDesk cases;
    private final Settings settings;
    private final Books books;
    private final Clock clock;
    private final JdbcClient database;

    PostRoom(
            LetterTemplates templates,
            LetterAttachments attachments,
            CasePolicy policy,
            CaseDesk cases,
            Settings settings,
            Books books,
            Clock clock,
            JdbcClient database) {
        this.templates = templates;
        this.attachments = attachments;
        this.policy = policy;
        this.cases = cases;
        this.settings = settings;
        this.books = books;
        this.clock = clock;
        this.database = database;
    }

    @Override
    public UUID write(
            CaseNumber number,
            String process,
            String letter,
            Recipient to,
            Map<String, Object> placeholders,
            String key,
            List<Attachment> files) {
        return queue(number, process, letter, to, placeholders, key, files, null);
    }

    @Override
    public UUID writeWithoutCase(
            String folder, String letter, Recipient to, Map<String, Object> placeholders, String key) {
        return queue(null, folder, letter, to, placeholders, key, List.of(), null);
    }

    @Override
    public UUID writeNotice(
            String folder, String letter, Recipient to, Map<String, Object> placeholders, String key, String stop) {
        return queue(null, folder, letter, to, placeholders, key, List.of(), stop);
    }

    private UUID queue(
            @Nullable CaseNumber number,
            String process,
            String letter,
            Recipient to,
            Map<String, Object> placeholders,
            String key,
            List<Attachment> files,
            @Nullable String stop) {
        var written = fill(number, process, letter, to, placeholders);
        var id = UUID.randomUUID();
        var isNew = database.sql("""
                        insert into casework.letter (id, case_number, process, name, key, recipient_name, recipient_email,
                          subject, body, state, written_at, sending, attempts, next_attempt_at, stop_address)
                        values (:id, :number, :process, :name, :key, :to, :email,
                          :subject, :body, :state, :now, 1, 0, :now, :stop)
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("number", number == null ? null : number.value())
                .param("process", process)
                .param("name", letter)
                .param("key", key)
                .param("to", to.name())
                .param("email", to.email() == null ? null : to.email().value())
                .param("subject", written.subject())
                .param("body", written.body())
                .param("state", (to.email() == null ? State.BY_POST : State.QUEUED).name())
                .param("now", now())
                .param("stop", stop)
                .update();
        if (isNew == 0) {
            return withKey(number, process, key);
        }
        attachments.keep(id, files);
        return id;
    }

    private UUID withKey(@Nullable CaseNumber number, String process, String key) {
        return database.sql("""
                        select id from casework.letter where key = :key
                          and (case_number = :number or case_number is null and cast(:number as text) is null and process = :process)
                        """)
                .param("key", key)
                .param("number", number == null ? null : number.value())
                .param("process", process)
                .query(UUID.class)
                .single();
    }

    private record Written(String subject, String body) {}

    private Written fill(
            @Nullable CaseNumber number,
            String process,
            String letter,
            Recipient to,
            Map<String, Object> placeholders) {
        var organisation = settings.organisation();
        var all = new HashMap<String, Object>(placeholders);
        all.put("recipientName", to.name());
        all.put("organisationName", organisation.name());
        all.put("organisationEmail", organisation.email().value());
        all.put("organisationWebsite", organisation.website());
        var template = templates.template(number, process, letter);
        try {
            return new Written(template.subjectWith(all), template.bodyWith(all));
        } catch (MustacheException gap) {
            throw new IllegalArgumentException(
                    "The letter %s of %s has a gap that nothing fills: %s".formatted(letter, process, gap.getMessage()),
                    gap);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Letter> of(CaseNumber number) {
        policy.requireReader(number);
        return database.sql("select * from casework.letter where case_number = :number order by sequence desc")
                .param("number", number.value())
                .query(PostRoom::letterToRead)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Letter letter(UUID id) {
        return reading(id, PostRoom::letterToRead);
    }

    @Override
    public boolean worksInPostRoom() {
        return policy.worksInPostRoom();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Letter> find(String search, @Nullable State state, int offset, int limit) {
        return asking("select l.*", " order by l.sequence desc limit :limit offset :offset", search, state)
                .param("limit", limit)
                .param("offset", offset)
                .query(PostRoom::letterToRead)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public int count(String search, @Nullable State state) {
        return asking("select count(*)", "", search, state).query(Integer.class).single();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Batch> batches(@Nullable State state, int offset, int limit) {
        return asking(
                        "select latest.*, batch.* from (select max(l.sequence) as newest" + STATES,
                        " group by " + BATCH + """
                         order by newest desc limit :limit offset :offset) as batch
                        join casework.letter latest on latest.sequence = batch.newest order by newest desc
                        """,
                        "",
                        state)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, index) -> new Batch(letterToRead(row, index), states(row)))
                .list();
    }

    private static Map<State, Integer> states(ResultSet row) throws SQLException {
        var states = new EnumMap<State, Integer>(State.class);
        for (var state : State.values()) {
            var letters = row.getInt(state.name());
            if (letters > 0) {
                states.put(state, letters);
            }
        }
        return states;
    }

    @Override
    @Transactional(readOnly = true)
    public int countBatches(@Nullable State state) {
        return asking("select count(*) from (select 1", " group by " + BATCH + ") as batch", "", state)
                .query(Integer.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Letter> batchOf(UUID letter, int offset, int limit) {
        return asking("select l.*", SAME_BATCH + " order by l.sequence desc limit :limit offset :offset", "", null)
                .param("id", letter)
                .param("limit", limit)
                .param("offset", offset)
                .query(PostRoom::letterToRead)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public int countBatchOf(UUID letter) {
        return asking("select count(*)", SAME_BATCH, "", null)
                .param("id", letter)
                .query(Integer.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<State, Integer> countByState(String search) {
        var counts = new EnumMap<State, Integer>(State.class);
        asking("select l.state, count(*) as letters", " group by l.state", search, null)
                .query((RowCallbackHandler)
                        row -> counts.put(State.valueOf(row.getString("state")), row.getInt("letters")));
        return counts;
    }

    private JdbcClient.StatementSpec asking(String select, String end, String search, @Nullable State state) {
        return database.sql(select + FROM
                        + "where (cast(:state as text) is null or l.state = :state) and "
                        + SearchWords.MATCH.replace("search @@", "l.search @@") + " and " + MAY_READ + end)
                .param("state", state == null ? null : state.name())
                .param("search", new SearchWords(search).parameter())
                .param("postRoom", policy.worksInPostRoom())
                .params(policy.asker());
    }

    @Override
    public void resend(UUID letter, @Nullable EmailAddress to) {
        var found = mine(letter);
        var address = to == null ? found.to().email() : to;
        if (address == null) {
            throw new Rejection(Problem.at("email", "casework.letter.address-missing"));
        }
        database.sql("""
                        update casework.letter set recipient_email = :email, state = 'QUEUED', sending = sending + 1,
                          attempts = 0, next_attempt_at = :now, in_hand_until = null, failure = null
                        where id = :id
                        """)
                .param("email", address.value())
                .param("now", now())
                .param("id", letter)
                .update();
        note(found, Message.of("casework.timeline.letter-resent", found.subject(), address));
    }

    @Override
    public void cameBack(UUID letter, String why) {
        var found = mine(letter);
        if (found.state() != State.SENT) {
            throw new Rejection(Problem.of("casework.letter.not-out"));
        }
        if (why.isBlank()) {
            throw new Rejection(Problem.at("why", "casework.letter.why-missing"));
        }
        var reason = "%s: %s".formatted(found.to().email(), why.strip());
        database.sql("update casework.letter set state = 'FAILED', failure = :why where id = :id")
                .param("why", reason)
                .param("id", letter)
                .update();
        note(found, Message.of("casework.timeline.letter-came-back", found.subject(), reason));
    }

    @Override
    public void sentByPost(UUID letter) {
        var found = mine(letter);
        database.sql("update casework.letter set state = 'BY_POST', sent_at = :now, failure = null where id = :id")
                .param("now", now())
                .param("id", letter)
                .update();
        note(found, Message.of("casework.timeline.letter-posted", found.subject()));
    }

    private void note(Letter letter, Message sentence) {
        if (letter.caseNumber() != null) {
            cases.record(letter.caseNumber(), CaseDesk.Audience.INSIDE, sentence);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> attachmentsOf(UUID letter) {
        var read = reading(letter, PostRoom::letter);
        return attachments.of(read.id()).stream().map(Attachment::name).toList();
    }

    private Letter mine(UUID letter) {
        if (!policy.worksInPostRoom()) {
            throw new NotFound();
        }
        return reading(letter, PostRoom::letter);
    }

    private Letter reading(UUID letter, RowMapper<Letter> mapper) {
        return database.sql("select l.*" + FROM + "where l.id = :id and " + MAY_READ)
                .param("id", letter)
                .param("postRoom", policy.worksInPostRoom())
                .params(policy.asker())
                .query(mapper)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Override
    public int letGoOfLooseLetters() {
        policy.requireOffice();
        books.openFor(Books.Reason.ERASURE);
        return database.sql("delete from casework.letter where case_number is null and written_at < :before")
                .param("before", now().minusDays(settings.get(Setting.WINDOW_DAYS)))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** As people in the office read it. */
    private static Letter letterToRead(ResultSet row, int index) throws SQLException {
        var letter = letter(row, index);
        return letter.state() == State.SENT ? letter.withoutPrivateLinks() : letter;
    }

    static Letter letter(ResultSet row, int index) throws SQLException {
        var number = row.getString("case_number");
        var email = row.getString("recipient_email");
        return new Letter(
                row.getObject("id", UUID.class),
                number == null ? null : new CaseNumber(number),
                row.getString("name"),
                new Recipient(row.getString("recipient_name"), email == null ? null : new EmailAddress(email)),
                row.getString("subject"),
                row.getString("body"),
                State.valueOf(row.getString("state")),
                instant(row, "written_at").orElseThrow(),
                instant(row, "sent_at").orElse(null),
                row.getInt("attempts"),
                row.getString("failure"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
