package coop.workers.money;

import coop.workers.money.bank.BankLine;
import coop.workers.money.bank.ReadStatement;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of statements in the database. A file goes in with a handful of statements, however long it is. */
@Component
class StatementLines {

    private static final String FILES = """
            select f.*, (select count(distinct p.id) from money.bank_line l
                           join money.payment p on p.bank_line = l.id
                           join money.match m on m.payment_id = p.id and m.undone_at is null
                         where l.file_id = f.id) as matched
            from money.bank_file f
            """;

    private final JdbcClient database;

    StatementLines(JdbcClient database) {
        this.database = database;
    }

    ImportedStatement keep(UUID id, String name, String fingerprint, ReadStatement statement, String who, Instant at) {
        var now = at.atOffset(ZoneOffset.UTC);
        database.sql("""
                        insert into money.bank_file
                          (id, name, fingerprint, format, account, imported_by, imported_at, fresh, known, bad)
                        values (:id, :name, :fingerprint, :format, :account, :by, :at, 0, 0, :bad)
                        """)
                .param("id", id)
                .param("name", name)
                .param("fingerprint", fingerprint)
                .param("format", statement.format())
                .param("account", statement.account())
                .param("by", who)
                .param("at", now)
                .param("bad", statement.bad().size())
                .update();
        var fresh = insertLines(id, statement);
        database.sql("update money.bank_file set fresh = :fresh, known = :known where id = :id")
                .param("fresh", fresh)
                .param("known", statement.lines().size() - fresh)
                .param("id", id)
                .update();
        insertPayments(id, who, now);
        insertBad(id, statement);
        return file(id).orElseThrow();
    }

    private int insertLines(UUID file, ReadStatement statement) {
        var lines = statement.lines();
        return database.sql("""
                        insert into money.bank_line
                          (id, file_id, position, account, identity, on_date, amount_pence, party, reference)
                        select gen_random_uuid(), :file, l.position, :account, l.identity, l.on_date, l.pence, l.party, l.reference
                        from unnest(cast(:positions as integer[]), cast(:identities as text[]), cast(:dates as date[]),
                                    cast(:pence as bigint[]), cast(:parties as text[]), cast(:references as text[]))
                          as l(position, identity, on_date, pence, party, reference)
                        on conflict (account, identity) do nothing
                        """)
                .param("file", file)
                .param("account", statement.account())
                .param("positions", lines.stream().map(BankLine::position).toArray(Integer[]::new))
                .param("identities", identities(lines))
                .param("dates", lines.stream().map(line -> line.on().toString()).toArray(String[]::new))
                .param(
                        "pence",
                        lines.stream().map(line -> line.amount().pence()).toArray(Long[]::new))
                .param("parties", lines.stream().map(BankLine::party).toArray(String[]::new))
                .param("references", lines.stream().map(BankLine::reference).toArray(String[]::new))
                .update();
    }

    /** A bank that gives no identities may have two equal lines on one day: they are told apart by counting. */
    private static String[] identities(List<BankLine> lines) {
        var seen = new HashMap<String, Integer>();
        return lines.stream()
                .map(line -> line.bankId().isEmpty()
                        ? counted(
                                seen,
                                "%s %d %s %s"
                                        .formatted(line.on(), line.amount().pence(), line.party(), line.reference()))
                        : "id " + line.bankId())
                .toArray(String[]::new);
    }

    private static String counted(Map<String, Integer> seen, String what) {
        return "%s #%d".formatted(what, seen.merge(what, 1, Integer::sum));
    }

    /** What came in is a payment; what went out is one only when somebody says that it is a refund. */
    private void insertPayments(UUID file, String who, OffsetDateTime now) {
        database.sql("""
                        insert into money.payment
                          (id, received_on, amount_pence, payer, reference, bank_line, note, entered_by, entered_at, version)
                        select gen_random_uuid(), on_date, amount_pence, party, reference, id, '', :by, :at, 0
                        from money.bank_line where file_id = :file and amount_pence > 0
                        """).param("file", file).param("by", who).param("at", now).update();
    }

    private void insertBad(UUID file, ReadStatement statement) {
        for (var bad : statement.bad()) {
            database.sql("""
                            insert into money.bad_line (file_id, position, text, why_key, why_values)
                            values (:file, :position, :text, :key, :values) on conflict do nothing
                            """)
                    .param("file", file)
                    .param("position", bad.position())
                    .param("text", bad.text())
                    .param("key", bad.why().key())
                    .param(
                            "values",
                            bad.why().arguments().stream().map(String::valueOf).toArray(String[]::new))
                    .update();
        }
    }

    /** An invoice that this file settled to the last penny. */
    record Settled(InvoiceNumber invoice, @Nullable CaseNumber caseNumber) {}

    /**
     * Matches every payment of the file whose reference names one open invoice that asks for at least as much, first come
     * first served; returns the invoices with nothing left to pay. What names several, or pays more, waits for a person.
     */
    List<Settled> matchByReference(UUID file, String who, Instant at) {
        database.sql("""
                        select i.number from money.invoice i where i.number in (%s) order by i.number for update
                        """.formatted(NAMED.formatted("named.number")))
                .param("file", file)
                .query(String.class)
                .list();
        return database.sql("""
                        with named as (%s),
                        running as (
                          select named.payment_id, named.number, named.pence, o.open_pence,
                                 sum(named.pence) over (partition by named.number order by named.on_date, named.position) as total
                          from named join money.open_amount o on o.number = named.number
                        ),
                        kept as (
                          insert into money.match (id, payment_id, invoice_number, amount_pence, how, matched_by, matched_at)
                          select gen_random_uuid(), payment_id, number, pence, 'BY_REFERENCE', :by, :at
                          from running where total <= open_pence
                          returning invoice_number, amount_pence
                        )
                        select i.number, i.case_number from money.invoice i
                          join (select invoice_number, sum(amount_pence) as pence from kept group by 1) k on k.invoice_number = i.number
                          join money.open_amount o on o.number = i.number
                        where o.open_pence = k.pence order by i.number
                        """.formatted(NAMED.formatted("named.*")))
                .param("file", file)
                .param("by", who)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, index) -> new Settled(
                        new InvoiceNumber(row.getString("number")),
                        Optional.ofNullable(row.getString("case_number"))
                                .map(CaseNumber::new)
                                .orElse(null)))
                .list();
    }

    /** Payments of the file that name exactly one invoice. */
    private static final String NAMED = """
            select %s from (
              select p.id as payment_id, p.amount_pence as pence, l.on_date, l.position,
                     min('INV-' || lpad(named.digits[1], greatest(5, length(named.digits[1])), '0')) as number
              from money.bank_line l
                join money.payment p on p.bank_line = l.id
                cross join lateral regexp_matches(upper(l.party || ' ' || l.reference), '\\mINV[ -]?0*([1-9][0-9]{0,8})\\M', 'g')
                  as named(digits)
              where l.file_id = :file
              group by 1, 2, 3, 4
              having count(distinct named.digits[1]) = 1
            ) named
            """;

    List<ImportedStatement> filesWith(String fingerprint) {
        return database.sql(FILES + " where f.fingerprint like :fingerprint || '/%' order by f.fingerprint")
                .param("fingerprint", fingerprint)
                .query(StatementLines::imported)
                .list();
    }

    List<ImportedStatement> files(int offset, int limit) {
        return database.sql(FILES + " order by f.imported_at desc, f.id offset :offset limit :limit")
                .param("offset", offset)
                .param("limit", limit)
                .query(StatementLines::imported)
                .list();
    }

    Optional<ImportedStatement> file(UUID id) {
        return database.sql(FILES + " where f.id = :id")
                .param("id", id)
                .query(StatementLines::imported)
                .optional();
    }

    List<SetAside> setAside(UUID file) {
        return database.sql(
                        "select * from money.bad_line where file_id = :file and settled_at is null order by position")
                .param("file", file)
                .query((row, index) -> setAside(row))
                .list();
    }

    int countFiles() {
        return database.sql("select count(*) from money.bank_file")
                .query(Integer.class)
                .single();
    }

    int countWaiting() {
        return database.sql("select count(*) from money.bad_line where settled_at is null")
                .query(Integer.class)
                .single();
    }

    List<WaitingLine> waiting(int offset, int limit) {
        return database.sql("""
                        select b.*, f.name from money.bad_line b join money.bank_file f on f.id = b.file_id
                        where b.settled_at is null
                        order by f.imported_at desc, f.id, b.position offset :offset limit :limit
                        """)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, index) ->
                        new WaitingLine(row.getObject("file_id", UUID.class), row.getString("name"), setAside(row)))
                .list();
    }

    private static SetAside setAside(ResultSet row) throws SQLException {
        return new SetAside(
                row.getInt("position"), row.getString("text"), Message.of(row.getString("why_key"), (Object[])
                        row.getArray("why_values").getArray()));
    }

    void settle(UUID file, int position, String who, Instant at) {
        database.sql("""
                        update money.bad_line set settled_by = :by, settled_at = :at
                        where file_id = :file and position = :position and settled_at is null
                        """)
                .param("by", who)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("file", file)
                .param("position", position)
                .update();
    }

    private static ImportedStatement imported(ResultSet row, int index) throws SQLException {
        return new ImportedStatement(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("format"),
                row.getString("account"),
                row.getString("imported_by"),
                row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                row.getInt("fresh"),
                row.getInt("known"),
                row.getInt("bad"),
                row.getInt("matched"));
    }
}
