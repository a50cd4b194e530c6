package coop.workers.money;

import coop.workers.money.bank.ReadStatement;
import coop.workers.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files from banks in the database, each with how far it has been worked through and what came of it. */
@Component
class StatementFiles {

    private final JdbcClient database;

    StatementFiles(JdbcClient database) {
        this.database = database;
    }

    UUID open(String name, String fingerprint, ReadStatement statement, String who, Instant at) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into money.bank_file
                          (id, name, fingerprint, format, account, imported_by, imported_at, fresh, known, bad, lines)
                        values (:id, :name, :fingerprint, :format, :account, :by, :at, 0, 0, :bad, :lines)
                        """)
                .param("id", id)
                .param("name", name)
                .param("fingerprint", fingerprint)
                .param("format", statement.format())
                .param("account", statement.account())
                .param("by", who)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("bad", statement.bad().size())
                .param("lines", statement.lines().size())
                .update();
        return id;
    }

    /** Notes that so many more lines were worked through. */
    void advance(UUID file, int lines, int fresh, int matched) {
        database.sql("""
                        update money.bank_file set done = done + :lines, fresh = fresh + :fresh, known = known + :lines - :fresh,
                            matched = matched + :matched
                        where id = :id
                        """)
                .param("lines", lines)
                .param("fresh", fresh)
                .param("matched", matched)
                .param("id", file)
                .update();
    }

    void finish(UUID file, Instant at) {
        database.sql("delete from money.bank_file_content where file_id = :id")
                .param("id", file)
                .update();
        database.sql("update money.bank_file set finished_at = :at where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", file)
                .update();
    }

    void note(UUID file, CaseNumber caseNumber) {
        database.sql("update money.bank_file set case_number = :number where id = :id")
                .param("number", caseNumber.value())
                .param("id", file)
                .update();
    }

    void keepContent(UUID file, int statement, byte[] content) {
        database.sql(
                        "insert into money.bank_file_content (file_id, statement, content) values (:file, :statement, :content)")
                .param("file", file)
                .param("statement", statement)
                .param("content", content)
                .update();
    }

    /** The content of a file that is still to be worked through. */
    Optional<byte[]> content(UUID file) {
        return database.sql("select content from money.bank_file_content where file_id = :file")
                .param("file", file)
                .query(byte[].class)
                .optional();
    }

    /** Which of the statements in its content a file is, from nought. */
    int statement(UUID file) {
        return database.sql("select statement from money.bank_file_content where file_id = :file")
                .param("file", file)
                .query(Integer.class)
                .single();
    }

    /** Files that are not worked through, the oldest first. */
    List<UUID> unfinished() {
        return database.sql("select id from money.bank_file where finished_at is null order by imported_at, id")
                .query(UUID.class)
                .list();
    }

    /** How many lines of a file were worked through; nobody else goes on with it until this transaction ends. */
    int lockDone(UUID file) {
        return database.sql("select done from money.bank_file where id = :id for update")
                .param("id", file)
                .query(Integer.class)
                .single();
    }

    List<ImportedStatement> with(String fingerprint) {
        return database.sql(
                        "select * from money.bank_file where fingerprint like :fingerprint || '/%' order by fingerprint")
                .param("fingerprint", fingerprint)
                .query(StatementFiles::imported)
                .list();
    }

    List<ImportedStatement> page(int offset, int limit) {
        return database.sql("select * from money.bank_file order by imported_at desc, id offset :offset limit :limit")
                .param("offset", offset)
                .param("limit", limit)
                .query(StatementFiles::imported)
                .list();
    }

    Optional<ImportedStatement> find(UUID id) {
        return database.sql("select * from money.bank_file where id = :id")
                .param("id", id)
                .query(StatementFiles::imported)
                .optional();
    }

    Optional<ImportedStatement> ofCase(CaseNumber number) {
        return database.sql("select * from money.bank_file where case_number = :number")
                .param("number", number.value())
                .query(StatementFiles::imported)
                .optional();
    }

    int count() {
        return database.sql("select count(*) from money.bank_file")
                .query(Integer.class)
                .single();
    }

    private static ImportedStatement imported(ResultSet row, int index) throws SQLException {
        var caseNumber = row.getString("case_number");
        return new ImportedStatement(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("format"),
                row.getString("account"),
                row.getString("imported_by"),
                row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                row.getInt("lines"),
                row.getInt("done"),
                row.getObject("finished_at") != null,
                row.getInt("fresh"),
                row.getInt("known"),
                row.getInt("bad"),
                row.getInt("matched"),
                caseNumber == null ? null : new CaseNumber(caseNumber));
    }
}
