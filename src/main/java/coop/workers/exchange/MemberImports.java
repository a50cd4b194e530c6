package coop.workers.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.Message;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of members in the database, with what each line comes to. */
@Component
class MemberImports {

    private static final int BATCH = 500;

    private static final String FILES = """
            select file.*, line.* from exchange.member_file file
            cross join lateral (
                select count(*) filter (where verdict = 'ENTERS') as enters,
                    count(*) filter (where verdict = 'DECLARES') as declares,
                    count(*) filter (where verdict = 'KNOWN') as known,
                    count(*) filter (where verdict = 'DIFFERS') as differs,
                    count(*) filter (where verdict = 'SET_ASIDE') as set_aside,
                    count(*) filter (where verdict in ('ENTERS', 'DECLARES') and state <> 'WAITING') as done,
                    count(*) filter (where state = 'FAILED') as failed
                from exchange.member_line where file_id = file.id) line
            """;

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final ObjectMapper json;

    MemberImports(JdbcClient database, JdbcTemplate batches, ObjectMapper json) {
        this.database = database;
        this.batches = batches;
        this.json = json;
    }

    UUID keep(String name, LocalDate since, MemberFile file, List<ComparedLine> compared, String who, Instant at) {
        var id = UUID.randomUUID();
        database.sql("delete from exchange.member_file where started_at is null and prepared_by = :who")
                .param("who", who)
                .update();
        database.sql("""
                        insert into exchange.member_file (id, name, since_day, unread, prepared_by, prepared_at)
                        values (:id, :name, :since, :unread, :who, :at)
                        """)
                .param("id", id)
                .param("name", name)
                .param("since", since)
                .param("unread", file.unread().toArray(String[]::new))
                .param("who", who)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        var lines = file.lines();
        var places = new ArrayList<Integer>();
        for (var index = 0; index < lines.size(); index++) {
            places.add(index);
        }
        batches.batchUpdate("""
                        insert into exchange.member_line (file_id, position, name, said, verdict, notes, state, member_number)
                        values (?, ?, ?, cast(? as jsonb), ?, cast(? as jsonb), ?, ?)
                        """, places, BATCH, (row, index) -> {
            var line = compared.get(index);
            row.setObject(1, id);
            row.setInt(2, line.position());
            row.setString(3, line.name());
            row.setString(4, written(lines.get(index).said()));
            row.setString(5, line.verdict().name());
            row.setString(6, written(notes(line.notes())));
            row.setString(7, line.verdict().hasWork() ? "WAITING" : "DONE");
            row.setObject(8, line.member() == null ? null : line.member().value());
        });
        return id;
    }

    Optional<MemberImport> find(UUID id) {
        return database.sql(FILES + " where file.id = :id")
                .param("id", id)
                .query(MemberImports::file)
                .optional();
    }

    List<MemberImport> started(int limit) {
        return database.sql(FILES + " where started_at is not null order by started_at desc limit :limit")
                .param("limit", limit)
                .query(MemberImports::file)
                .list();
    }

    void start(UUID id, Instant at) {
        database.sql("update exchange.member_file set started_at = :at where id = :id and started_at is null")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    List<ComparedLine> lines(UUID file, MemberExchangeDesk.Part part, int offset, int limit) {
        return database.sql("select * from exchange.member_line where file_id = :file and " + part.sql()
                        + " order by position offset :offset limit :limit")
                .param("file", file)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, line) -> compared(row))
                .list();
    }

    int count(UUID file, MemberExchangeDesk.Part part) {
        return database.sql("select count(*) from exchange.member_line where file_id = :file and " + part.sql())
                .param("file", file)
                .query(Integer.class)
                .single();
    }

    /** A line of a list that waits to be taken in. */
    record Waiting(UUID file, int position, LocalDate since, Map<MemberColumn, String> said) {}

    Optional<Waiting> next() {
        return database.sql("""
                        select line.*, file.since_day from exchange.member_line line
                        join exchange.member_file file on file.id = line.file_id
                        where state = 'WAITING' and started_at is not null and finished_at is null
                        order by started_at, position limit 1
                        """).query((row, index) -> waiting(row)).optional();
    }

    /** Nobody else takes the line until this transaction ends; false where somebody has. */
    boolean hold(Waiting line) {
        return database.sql("""
                        select 1 from exchange.member_line
                        where file_id = :file and position = :position and state = 'WAITING' for update
                        """)
                .param("file", line.file())
                .param("position", line.position())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** What it said of people is let go of: they stand in the register now. */
    void done(Waiting line, MemberNumber member) {
        database.sql("""
                        update exchange.member_line set state = 'DONE', said = null, member_number = :member
                        where file_id = :file and position = :position
                        """)
                .param("member", member.value())
                .param("file", line.file())
                .param("position", line.position())
                .update();
    }

    void failed(Waiting line, List<Message> why) {
        database.sql("""
                        update exchange.member_line set state = 'FAILED', notes = cast(:notes as jsonb)
                        where file_id = :file and position = :position and state = 'WAITING'
                        """)
                .param("notes", written(notes(why)))
                .param("file", line.file())
                .param("position", line.position())
                .update();
    }

    void finish(Instant at) {
        database.sql("""
                        update exchange.member_file file set finished_at = :at
                        where started_at is not null and finished_at is null
                        and not exists (select 1 from exchange.member_line where file_id = file.id and state = 'WAITING')
                        """).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    /** Lets go of lists that were brought before {@code moment}, whatever came of them; says how many. */
    int forget(Instant moment) {
        return database.sql(
                        "delete from exchange.member_file where prepared_at < :moment and (started_at is null or finished_at is not null)")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A line that could not be taken in, as it was, with what is wrong. */
    record Refused(Map<MemberColumn, String> said, List<Message> why) {}

    List<Refused> refused(UUID file) {
        return database.sql("""
                        select * from exchange.member_line
                        where file_id = :file and (verdict = 'SET_ASIDE' or state = 'FAILED') order by position
                        """)
                .param("file", file)
                .query((row, index) -> new Refused(said(row), messages(row)))
                .list();
    }

    private Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                row.getObject("file_id", UUID.class),
                row.getInt("position"),
                row.getObject("since_day", LocalDate.class),
                said(row));
    }

    private Map<MemberColumn, String> said(ResultSet row) throws SQLException {
        var said = row.getString("said");
        return said == null ? Map.of() : read(said, new TypeReference<EnumMap<MemberColumn, String>>() {});
    }

    private ComparedLine compared(ResultSet row) throws SQLException {
        return new ComparedLine(
                row.getInt("position"),
                row.getString("name"),
                Verdict.valueOf(row.getString("verdict")),
                messages(row),
                row.getString("state").equals("FAILED"),
                member(row));
    }

    private static @Nullable MemberNumber member(ResultSet row) throws SQLException {
        var number = row.getInt("member_number");
        return row.wasNull() ? null : new MemberNumber(number);
    }

    /** Each as its key and what fills its gaps, as text. */
    private static List<List<String>> notes(List<Message> messages) {
        return messages.stream()
                .map(message -> {
                    var words = new ArrayList<String>();
                    words.add(message.key());
                    message.arguments().forEach(argument -> words.add(String.valueOf(argument)));
                    return (List<String>) words;
                })
                .toList();
    }

    private List<Message> messages(ResultSet row) throws SQLException {
        return read(row.getString("notes"), new TypeReference<List<List<String>>>() {}).stream()
                .map(words ->
                        Message.of(words.get(0), words.subList(1, words.size()).toArray()))
                .toList();
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A kept line cannot be read", broken);
        }
    }

    private static MemberImport file(ResultSet row, int line) throws SQLException {
        var started = row.getObject("started_at", OffsetDateTime.class);
        var finished = row.getObject("finished_at", OffsetDateTime.class);
        var verdicts = new EnumMap<Verdict, Integer>(Verdict.class);
        for (var verdict : Verdict.values()) {
            verdicts.put(verdict, row.getInt(verdict.name()));
        }
        return new MemberImport(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("since_day", LocalDate.class),
                Arrays.asList((String[]) row.getArray("unread").getArray()),
                row.getString("prepared_by"),
                row.getObject("prepared_at", OffsetDateTime.class).toInstant(),
                started == null ? null : started.toInstant(),
                finished == null ? null : finished.toInstant(),
                verdicts,
                row.getInt("done"),
                row.getInt("failed"));
    }
}
