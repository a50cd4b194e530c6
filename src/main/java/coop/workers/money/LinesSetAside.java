package coop.workers.money;

import coop.workers.money.bank.BadLine;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lines of statements that could not be read, in the database, until a person has dealt with them. */
@Component
class LinesSetAside {

    private static final int LONGEST_LIST = 1_000;
    private static final char UNIT = '\u001f';

    private final JdbcClient database;

    LinesSetAside(JdbcClient database) {
        this.database = database;
    }

    void keep(UUID file, List<BadLine> lines) {
        for (var from = 0; from < lines.size(); from += LONGEST_LIST) {
            insert(file, lines.subList(from, Math.min(lines.size(), from + LONGEST_LIST)));
        }
    }

    private void insert(UUID file, List<BadLine> lines) {
        database.sql("""
                        insert into money.bad_line (file_id, position, text, why_key, why_values)
                        select :file, l.position, l.text, l.key,
                          case l.values when '' then '{}' else trim_array(string_to_array(l.values, chr(31)), 1) end
                        from unnest(cast(:positions as integer[]), cast(:texts as text[]), cast(:keys as text[]),
                                    cast(:values as text[])) as l(position, text, key, values)
                        on conflict do nothing
                        """)
                .param("file", file)
                .param("positions", lines.stream().map(BadLine::position).toArray(Integer[]::new))
                .param("texts", lines.stream().map(BadLine::text).toArray(String[]::new))
                .param("keys", lines.stream().map(line -> line.why().key()).toArray(String[]::new))
                .param("values", lines.stream().map(LinesSetAside::values).toArray(String[]::new))
                .update();
    }

    /** Each ended by the character that separates units, which no line of a statement has: an array of arrays must be even. */
    private static String values(BadLine line) {
        return line.why().arguments().stream()
                .map(value -> String.valueOf(value).replace(UNIT, ' ') + UNIT)
                .collect(Collectors.joining());
    }

    List<SetAside> of(UUID file, int offset, int limit) {
        return database.sql("""
                        select * from money.bad_line where file_id = :file and settled_at is null
                        order by position offset :offset limit :limit
                        """)
                .param("file", file)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, index) -> setAside(row))
                .list();
    }

    int count(UUID file) {
        return database.sql("select count(*) from money.bad_line where file_id = :file and settled_at is null")
                .param("file", file)
                .query(Integer.class)
                .single();
    }

    int count() {
        return database.sql("select count(*) from money.bad_line where settled_at is null")
                .query(Integer.class)
                .single();
    }

    /** Lines of any file, those of the newest file first. */
    List<WaitingLine> waiting(int offset, int limit) {
        return database.sql("""
                        select b.*, f.name, f.case_number from money.bad_line b join money.bank_file f on f.id = b.file_id
                        where b.settled_at is null
                        order by f.imported_at desc, f.id, b.position offset :offset limit :limit
                        """)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, index) -> waiting(row))
                .list();
    }

    private static WaitingLine waiting(ResultSet row) throws SQLException {
        var caseNumber = row.getString("case_number");
        return new WaitingLine(
                row.getObject("file_id", UUID.class),
                row.getString("name"),
                caseNumber == null ? null : new CaseNumber(caseNumber),
                setAside(row));
    }

    private static SetAside setAside(ResultSet row) throws SQLException {
        return new SetAside(
                row.getInt("position"), row.getString("text"), Message.of(row.getString("why_key"), (Object[])
                        row.getArray("why_values").getArray()));
    }

    /** Says whether it waited until now. */
    boolean settle(UUID file, int position, String who, Instant at) {
        return database.sql("""
                        update money.bad_line set settled_by = :by, settled_at = :at
                        where file_id = :file and position = :position and settled_at is null
                        """)
                        .param("by", who)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("file", file)
                        .param("position", position)
                        .update()
                == 1;
    }

    /** Settles what is left of a file; says how many lines. */
    int settleAll(UUID file, String who, Instant at) {
        return database.sql("""
                        update money.bad_line set settled_by = :by, settled_at = :at
                        where file_id = :file and settled_at is null
                        """)
                .param("by", who)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("file", file)
                .update();
    }
}
