package coop.workers.money;

import coop.workers.money.bank.BankLine;
import coop.workers.shared.CaseNumber;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
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

    /** A line that was not known. The payment that it became, where money came in, has the same id. */
    record Fresh(UUID id, BankLine line) {}

    /**
     * Keeps the lines of the account that are not known, each as a payment where money came in; what went out is one only when
     * somebody says that it is a refund.
     *
     * @return those that were not known, in the order of the file
     */
    List<Fresh> keep(UUID file, String account, List<Identified> lines, String who, Instant at) {
        var ids = new HashMap<String, UUID>();
        database.sql("""
                        with fresh as (
                          insert into money.bank_line
                            (id, file_id, position, account, identity, on_date, amount_pence, party, reference)
                          select gen_random_uuid(), :file, l.position, :account, l.identity, l.on_date, l.pence, l.party, l.reference
                          from unnest(cast(:positions as integer[]), cast(:identities as text[]), cast(:dates as date[]),
                                      cast(:pence as bigint[]), cast(:parties as text[]), cast(:references as text[]))
                            as l(position, identity, on_date, pence, party, reference)
                          on conflict (account, identity) do nothing
                          returning id, identity, on_date, amount_pence, party, reference
                        ),
                        paid as (
                          insert into money.payment
                            (id, received_on, amount_pence, payer, reference, bank_line, note, entered_by, entered_at, version)
                          select id, on_date, amount_pence, party, reference, id, '', :by, :at, 0
                          from fresh where amount_pence > 0
                        )
                        select id, identity from fresh
                        """)
                .param("file", file)
                .param("account", account)
                .param("positions", each(lines, Integer[]::new, BankLine::position))
                .param("identities", lines.stream().map(Identified::identity).toArray(String[]::new))
                .param("dates", each(lines, String[]::new, line -> line.on().toString()))
                .param("pence", each(lines, Long[]::new, line -> line.amount().pence()))
                .param("parties", each(lines, String[]::new, BankLine::party))
                .param("references", each(lines, String[]::new, BankLine::reference))
                .param("by", who)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((RowCallbackHandler) row -> ids.put(row.getString(2), row.getObject(1, UUID.class)));
        var fresh = new ArrayList<Fresh>(ids.size());
        for (var line : lines) {
            // a bank that gives two lines one identity means one
            var id = ids.remove(line.identity());
            if (id != null) {
                fresh.add(new Fresh(id, line.line()));
            }
        }
        return fresh;
    }

    private static <T> T[] each(List<Identified> lines, IntFunction<T[]> array, Function<BankLine, T> part) {
        return lines.stream().map(Identified::line).map(part).toArray(array);
    }

    /** An invoice that payments of a file were matched to; settled where nothing of it is left to pay. */
    record Reached(InvoiceNumber invoice, @Nullable CaseNumber caseNumber, int payments, boolean settled) {}

    /** A payment whose text names one invoice. */
    private record Named(Fresh fresh, InvoiceNumber invoice) {

        static Optional<Named> of(Fresh fresh) {
            var line = fresh.line();
            return line.amount().isNegative()
                    ? Optional.empty()
                    : InvoiceNumber.namedIn(line.party() + " " + line.reference())
                            .map(invoice -> new Named(fresh, invoice));
        }
    }

    /**
     * Matches every payment of these lines whose text names one open invoice that asks for at least as much, first come first
     * served. What names several, or pays more, waits for a person.
     */
    List<Reached> matchByReference(List<Fresh> lines, String who, Instant at) {
        var named = lines.stream()
                .flatMap(line -> Named.of(line).stream())
                .sorted(Comparator.comparing(each -> each.fresh().line().on()))
                .toList();
        if (named.isEmpty()) {
            return List.of();
        }
        var numbers = named.stream().map(each -> each.invoice().value()).toArray(String[]::new);
        database.sql("""
                        select number from money.invoice
                        where kind = 'INVOICE' and number = any(cast(:numbers as text[])) order by number for update
                        """).param("numbers", numbers).query(String.class).list();
        return database.sql("""
                        with running as (
                          select said.payment_id, said.number, said.pence, o.open_pence,
                                 sum(said.pence) over (partition by said.number order by said.turn) as total
                          from unnest(cast(:payments as uuid[]), cast(:numbers as text[]), cast(:pence as bigint[]))
                              with ordinality as said(payment_id, number, pence, turn)
                            join money.open_amount o on o.number = said.number
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
                .param("payments", named.stream().map(each -> each.fresh().id()).toArray(UUID[]::new))
                .param("numbers", numbers)
                .param(
                        "pence",
                        named.stream()
                                .map(each -> each.fresh().line().amount().pence())
                                .toArray(Long[]::new))
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
