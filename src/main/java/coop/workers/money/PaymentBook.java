package coop.workers.money;

import coop.workers.money.PaymentSearch.Show;
import coop.workers.shared.Money;
import coop.workers.shared.SearchText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Payments to be looked through: searched, sorted, counted and paged by the database, with what they may be for. */
@Service
@Transactional(readOnly = true)
public class PaymentBook {

    private static final String WHERE = """
             from money.payment_account p where
              (:text = '' or lower(payer || ' ' || reference || ' ' || note) like :pattern escape '\\'
                or abs(amount_pence) = :pence)
              and (cast(:member as integer) is null or member_number = :member or exists (
                select from money.match m join money.invoice i on i.number = m.invoice_number
                where m.payment_id = p.id and m.undone_at is null and i.member_number = :member))
              and (cast(:from as date) is null or received_on >= :from)
              and (cast(:until as date) is null or received_on <= :until)
              and (cast(:kind as text) is null or exists (
                select from money.match m join money.invoice_line l on l.invoice_number = m.invoice_number
                where m.payment_id = p.id and m.undone_at is null and l.kind = :kind))
            """;

    private final JdbcClient database;
    private final MoneyPermissions permissions;
    private final Suggestions suggestions;

    PaymentBook(LongLists lists, MoneyPermissions permissions, Suggestions suggestions) {
        this.database = lists.database();
        this.permissions = permissions;
        this.suggestions = suggestions;
    }

    /** How many there are in each part of the list, whichever part is asked for. */
    public Map<Show, Integer> counts(PaymentSearch search) {
        permissions.mayLook();
        return asked("select " + LongLists.counted(Show.class, Show::sql) + WHERE, search)
                .query((row, index) -> LongLists.counts(Show.class, row))
                .single();
    }

    public List<PaymentRow> page(PaymentSearch search, int offset, int limit) {
        permissions.mayLook();
        return asked(rows(search) + " offset :offset limit :limit", search)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, index) -> row(row))
                .list();
    }

    /** Every one of the list, one after the other and never all at once in memory. */
    public void all(PaymentSearch search, Consumer<PaymentRow> reader) {
        permissions.mayLook();
        asked(rows(search), search).query((RowCallbackHandler) row -> reader.accept(row(row)));
    }

    /** The line of one. */
    public Optional<PaymentRow> row(PaymentId id) {
        permissions.mayLook();
        return database.sql("select * from money.payment_account where id = :id")
                .param("id", id.value())
                .query((row, index) -> row(row))
                .optional();
    }

    /** What payments with something left may be for: up to three invoices each, the likeliest first. */
    public Map<PaymentId, List<Suggestion>> suggestions(Collection<PaymentId> payments) {
        permissions.mayLook();
        return suggestions.of(payments);
    }

    private static String rows(PaymentSearch search) {
        return "select *" + WHERE + " and " + search.show().sql() + " order by " + search.order();
    }

    private StatementSpec asked(String sql, PaymentSearch search) {
        var text = search.text().strip();
        return database.sql(sql)
                .param("text", text)
                .param("pattern", SearchText.containing(text))
                .param(
                        "pence",
                        Money.parse(text).map(Money::pence).map(Math::abs).orElse(-1L))
                .param(
                        "member",
                        search.member() == null ? null : search.member().value())
                .param("from", search.from())
                .param("until", search.until())
                .param("kind", search.kind() == null ? null : search.kind().name());
    }

    private static PaymentRow row(ResultSet row) throws SQLException {
        return new PaymentRow(
                new PaymentId(row.getObject("id", UUID.class)),
                row.getObject("received_on", LocalDate.class),
                Money.ofPence(row.getLong("amount_pence")),
                Money.ofPence(row.getLong("matched_pence")),
                Money.ofPence(row.getLong("apart_pence")),
                Money.ofPence(row.getLong("left_pence")),
                row.getString("payer"),
                row.getString("reference"),
                row.getString("note"),
                row.getObject("bank_line") != null);
    }
}
