package coop.workers.money;

import coop.workers.money.bank.BankLine;
import coop.workers.shared.CaseNumber;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of statements in the database. A portion of a file goes in with a handful of statements, however long it is. */
@Component
class StatementLines {

    private final JdbcClient database;

    StatementLines(JdbcClient database) {
        this.database = database;
    }

    /** A line, and what tells it from every other of its account. */
    record Identified(BankLine line, String identity) {}

    /**
     * The lines of a whole file with their identities. A bank that gives none may have two equal lines on one day: they are
     * told apart by counting.
     */
    static List<Identified> identified(List<BankLine> lines) {
        var seen = new HashMap<String, Integer>();
        var identified = new ArrayList<Identified>(lines.size());
        for (var line : lines) {
            identified.add(
                    new Identified(line, line.bankId().isEmpty() ? counted(seen, said(line)) : "id " + line.bankId()));
        }
        return identified;
    }

    private static String said(BankLine line) {
        return line.on() + " " + line.amount().pence() + " " + line.party() + " " + line.reference();
    }

    private static String counted(Map<String, Integer> seen, String what) {
        return what + " #" + seen.merge(what, 1, Integer::sum);
    }

    /**
     * Keeps the lines of the account that are not known, each as a payment where money came in.
     *
     * @return how many were not known
     */
    int keep(UUID file, String account, List<Identified> lines, String who, Instant at) {
        var fresh = insertLines(file, account, lines);
        insertPayments(file, lines, who, at.atOffset(ZoneOffset.UTC));
        return fresh;
    }

    private int insertLines(UUID file, String account, List<Identified> lines) {
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
                .param("account", account)
                .param(
                        "positions",
                        lines.stream().map(each -> each.line().position()).toArray(Integer[]::new))
                .param("identities", lines.stream().map(Identified::identity).toArray(String[]::new))
                .param(
                        "dates",
                        lines.stream().map(each -> each.line().on().toString()).toArray(String[]::new))
                .param(
                        "pence",
                        lines.stream().map(each -> each.line().amount().pence()).toArray(Long[]::new))
                .param(
                        "parties",
                        lines.stream().map(each -> each.line().party()).toArray(String[]::new))
                .param(
                        "references",
                        lines.stream().map(each -> each.line().reference()).toArray(String[]::new))
                .update();
    }

    /** What came in is a payment; what went out is one only when somebody says that it is a refund. */
    private void insertPayments(UUID file, List<Identified> portion, String who, OffsetDateTime now) {
        if (portion.isEmpty()) {
            return;
        }
        database.sql("""
                        insert into money.payment
                          (id, received_on, amount_pence, payer, reference, bank_line, note, entered_by, entered_at, version)
                        select gen_random_uuid(), on_date, amount_pence, party, reference, id, '', :by, :at, 0
                        from money.bank_line
                        where file_id = :file and position between :first and :last and amount_pence > 0
                        on conflict (bank_line) do nothing
                        """)
                .param("file", file)
                .param("first", portion.get(0).line().position())
                .param("last", portion.get(portion.size() - 1).line().position())
                .param("by", who)
                .param("at", now)
                .update();
    }

    /** An invoice that payments of a file were matched to; settled where nothing of it is left to pay. */
    record Reached(InvoiceNumber invoice, @Nullable CaseNumber caseNumber, int payments, boolean settled) {}

    /**
     * Matches every payment of these lines of the file whose text names one open invoice that asks for at least as much, first
     * come first served. What names several, or pays more, waits for a person.
     */
    List<Reached> matchByReference(UUID file, String account, List<Identified> lines, String who, Instant at) {
        var identities = new ArrayList<String>();
        var numbers = new ArrayList<String>();
        for (var each : lines) {
            var line = each.line();
            if (!line.amount().isNegative()) {
                InvoiceNumber.namedIn(line.party() + " " + line.reference()).ifPresent(named -> {
                    identities.add(each.identity());
                    numbers.add(named.value());
                });
            }
        }
        if (numbers.isEmpty()) {
            return List.of();
        }
        var named = numbers.toArray(String[]::new);
        database.sql("""
                        select number from money.invoice
                        where kind = 'INVOICE' and number = any(cast(:numbers as text[])) order by number for update
                        """).param("numbers", named).query(String.class).list();
        return database.sql("""
                        with named as (
                          select p.id as payment_id, p.amount_pence as pence, l.on_date, l.position, said.number
                          from unnest(cast(:identities as text[]), cast(:numbers as text[])) as said(identity, number)
                            join money.bank_line l
                              on l.account = :account and l.identity = said.identity and l.file_id = :file
                            join money.payment p on p.bank_line = l.id
                        ),
                        running as (
                          select named.payment_id, named.number, named.pence, o.open_pence,
                                 sum(named.pence) over (partition by named.number order by named.on_date, named.position) as total
                          from named join money.open_amount o on o.number = named.number
                        ),
                        kept as (
                          insert into money.match (id, payment_id, invoice_number, amount_pence, how, matched_by, matched_at)
                          select gen_random_uuid(), payment_id, number, pence, 'BY_REFERENCE', :by, :at
                          from running where total <= open_pence
                        )
                        select running.number, i.case_number, count(*) as payments, max(total) = max(open_pence) as settled
                        from running join money.invoice i on i.number = running.number
                        where total <= open_pence group by 1, 2 order by 1
                        """)
                .param("identities", identities.toArray(String[]::new))
                .param("numbers", named)
                .param("account", account)
                .param("file", file)
                .param("by", who)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, index) -> new Reached(
                        new InvoiceNumber(row.getString("number")),
                        Optional.ofNullable(row.getString("case_number"))
                                .map(CaseNumber::new)
                                .orElse(null),
                        row.getInt("payments"),
                        row.getBoolean("settled")))
                .list();
    }
}
