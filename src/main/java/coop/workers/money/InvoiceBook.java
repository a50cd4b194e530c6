package coop.workers.money;

import coop.workers.money.InvoiceSearch.Show;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invoices and credit notes to be looked through: searched, sorted, counted and paged by the database. */
@Service
@Transactional(readOnly = true)
public class InvoiceBook {

    private static final String WHERE = """
             from money.invoice_account where
              (:text = '' or search @@ to_tsquery('simple', nullif(:words, ''))
                or gross_pence = :pence or ltrim(split_part(number, '-', 2), '0') = :digits)
              and (cast(:member as integer) is null or member_number = :member)
              and (cast(:from as date) is null or issued_on >= :from)
              and (cast(:until as date) is null or issued_on <= :until)
              and (cast(:lines as text) is null or exists (
                select from money.invoice_line l where l.invoice_number = number and l.kind = :lines))
            """;

    private static final String STATE = """
            case when kind = 'CREDIT_NOTE' then 'CREDIT_NOTE'
                 when open_pence < 0 then 'OWED'
                 when open_pence > 0 and due_on < :today then 'OVERDUE'
                 when open_pence > 0 and open_pence < gross_pence then 'PART_PAID'
                 when open_pence > 0 then 'OPEN'
                 when paid_pence = 0 then 'CREDITED'
                 else 'PAID' end as state
            """;

    private final JdbcClient database;
    private final MoneyPermissions permissions;
    private final Settings settings;

    InvoiceBook(LongLists lists, MoneyPermissions permissions, Settings settings) {
        this.database = lists.database();
        this.permissions = permissions;
        this.settings = settings;
    }

    /** How many there are in each part of the list, whichever part is asked for. */
    public Map<Show, Integer> counts(InvoiceSearch search) {
        permissions.mayLook();
        return asked("select " + LongLists.counted(Show.class, Show::sql) + WHERE, search)
                .query((row, index) -> LongLists.counts(Show.class, row))
                .single();
    }

    /** What the part of the list comes to: credit notes count against invoices. */
    public Totals totals(InvoiceSearch search) {
        permissions.mayLook();
        return asked("""
                        select coalesce(sum(case kind when 'INVOICE' then gross_pence else -gross_pence end), 0) as amount,
                               coalesce(sum(paid_pence), 0) as paid, coalesce(sum(open_pence), 0) as open
                        """ + WHERE + " and " + search.show().sql(), search)
                .query((row, index) -> new Totals(
                        Money.ofPence(row.getLong("amount")),
                        Money.ofPence(row.getLong("paid")),
                        Money.ofPence(row.getLong("open"))))
                .single();
    }

    /** What a list comes to. */
    public record Totals(Money amount, Money paid, Money open) {}

    public List<InvoiceRow> page(InvoiceSearch search, int offset, int limit) {
        permissions.mayLook();
        return asked(rows(search) + " offset :offset limit :limit", search)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, index) -> row(row))
                .list();
    }

    /** Every one of the list, one after the other and never all at once in memory. */
    public void all(InvoiceSearch search, Consumer<InvoiceRow> reader) {
        permissions.mayLook();
        asked(rows(search), search).query((RowCallbackHandler) row -> reader.accept(row(row)));
    }

    /** The line of one. */
    public Optional<InvoiceRow> row(InvoiceNumber number) {
        permissions.mayLook();
        return database.sql("select *, " + STATE + " from money.invoice_account where number = :number")
                .param("number", number.value())
                .param("today", settings.today())
                .query((row, index) -> row(row))
                .optional();
    }

    /** Credit notes that correct an invoice, oldest first. */
    public List<InvoiceRow> correcting(InvoiceNumber number) {
        permissions.mayLook();
        return database.sql(
                        "select *, " + STATE + " from money.invoice_account where credits = :number order by number")
                .param("number", number.value())
                .param("today", settings.today())
                .query((row, index) -> row(row))
                .list();
    }

    private static String rows(InvoiceSearch search) {
        return "select *, " + STATE + WHERE + " and " + search.show().sql() + " order by " + search.order();
    }

    private StatementSpec asked(String sql, InvoiceSearch search) {
        var text = search.text().strip();
        return database.sql(sql)
                .param("today", settings.today())
                .param("text", text)
                .param("words", SearchWords.of(text))
                .param("pence", Money.parse(text).map(Money::pence).orElse(-1L))
                .param("digits", text.matches("\\d{1,9}") ? text.replaceFirst("^0+", "") : "-")
                .param(
                        "member",
                        search.member() == null ? null : search.member().value())
                .param("from", search.from())
                .param("until", search.until())
                .param("lines", search.kind() == null ? null : search.kind().name());
    }

    private static InvoiceRow row(ResultSet row) throws SQLException {
        var credits = row.getString("credits");
        return new InvoiceRow(
                new InvoiceNumber(row.getString("number")),
                InvoiceKind.valueOf(row.getString("kind")),
                row.getString("payer_name"),
                member(row),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                Money.ofPence(row.getLong("gross_pence")),
                Money.ofPence(row.getLong("paid_pence")),
                Money.ofPence(row.getLong("credited_pence")),
                Money.ofPence(row.getLong("open_pence")),
                credits == null ? null : new InvoiceNumber(credits),
                InvoiceRow.State.valueOf(row.getString("state")));
    }

    static @Nullable MemberNumber member(ResultSet row) throws SQLException {
        var number = row.getInt("member_number");
        return row.wasNull() ? null : new MemberNumber(number);
    }
}
