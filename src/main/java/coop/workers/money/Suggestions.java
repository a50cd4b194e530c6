package coop.workers.money;

import coop.workers.shared.Message;
import coop.workers.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What payments that settle nothing may be for: by the number they name, the amount, the name, and whom the same payer paid
 * for before. One question to the database for a whole page of payments.
 */
@Component
class Suggestions {

    /** An amount alone says something only where few invoices ask for it. */
    private static final String ASK = """
            with wanted as (
              select id, payer, reference, member_number, left_pence
              from money.payment_account where id in (:ids) and left_pence <> 0
            ),
            asking as materialized (
              select number, member_number, payer_name, due_on, open_pence
              from money.invoice_account where kind = 'INVOICE' and open_pence <> 0
            ),
            named as (
              select distinct w.id, 'INV-' || lpad(said.digits[1], greatest(5, length(said.digits[1])), '0') as number
              from wanted w cross join lateral
                regexp_matches(upper(w.payer || ' ' || w.reference), '\\mINV[ -]?0*([1-9][0-9]{0,8})\\M', 'g') as said(digits)
            ),
            asking_words as materialized (
              select number, word, count(*) over (partition by number) as words
              from asking cross join lateral money.name_words(payer_name) as told(word)
            ),
            alike as (
              select w.id, a.number
              from wanted w
                cross join lateral money.name_words(w.payer || ' ' || w.reference) as said(word)
                join asking_words a on a.word = said.word
              group by w.id, a.number, a.words having count(*) * 2 > a.words
            ),
            before as (
              select distinct w.id, i.member_number
              from wanted w
                join money.payment p on p.payer = w.payer and p.payer <> '' and p.id <> w.id
                join money.match m on m.payment_id = p.id and m.undone_at is null
                join money.invoice i on i.number = m.invoice_number
              where i.member_number is not null
            ),
            weighed as (
              select w.id, w.left_pence, a.*,
                     n.number is not null as is_named,
                     a.open_pence = w.left_pence as is_exact,
                     l.number is not null as is_alike,
                     b.member_number is not null as paid_before,
                     w.member_number is not null and w.member_number = a.member_number as is_member
              from wanted w
                join asking a on sign(a.open_pence) = sign(w.left_pence)
                left join named n on n.id = w.id and n.number = a.number
                left join alike l on l.id = w.id and l.number = a.number
                left join before b on b.id = w.id and b.member_number = a.member_number
              where n.number is not null or a.open_pence = w.left_pence or l.number is not null
                 or b.member_number is not null or w.member_number = a.member_number
            ),
            ranked as (
              select *,
                     count(*) filter (where is_exact and not (is_named or is_alike or paid_before or is_member))
                       over (partition by id) as with_that_amount,
                     row_number() over (partition by id order by
                       8 * is_named::int + 4 * is_exact::int + 2 * is_alike::int + 2 * (paid_before or is_member)::int desc,
                       due_on, number) as place
              from weighed
            )
            select * from ranked
            where place <= 3 and (with_that_amount <= 3 or is_named or is_alike or paid_before or is_member)
            order by id, place
            """;

    private final JdbcClient database;

    Suggestions(JdbcClient database) {
        this.database = database;
    }

    /** Up to three for each payment, the likeliest first. */
    Map<PaymentId, List<Suggestion>> of(Collection<PaymentId> payments) {
        if (payments.isEmpty()) {
            return Map.of();
        }
        return database
                .sql(ASK)
                .param("ids", payments.stream().map(PaymentId::value).toList())
                .query((row, index) -> suggestion(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Suggestion::payment));
    }

    private static Suggestion suggestion(ResultSet row) throws SQLException {
        var open = Money.ofPence(row.getLong("open_pence"));
        var left = Money.ofPence(row.getLong("left_pence"));
        return new Suggestion(
                new PaymentId(row.getObject("id", UUID.class)),
                new InvoiceNumber(row.getString("number")),
                row.getString("payer_name"),
                row.getObject("due_on", LocalDate.class),
                open,
                Math.abs(open.pence()) < Math.abs(left.pence()) ? open : left,
                reasons(row, open));
    }

    private static List<Message> reasons(ResultSet row, Money open) throws SQLException {
        var reasons = new ArrayList<Message>();
        if (row.getBoolean("is_named")) {
            reasons.add(Message.of("money.suggestion.named", row.getString("number")));
        }
        if (row.getBoolean("is_exact")) {
            reasons.add(Message.of(
                    open.isNegative() ? "money.suggestion.owed" : "money.suggestion.exact",
                    Money.ofPence(Math.abs(open.pence()))));
        }
        if (row.getBoolean("is_alike")) {
            reasons.add(Message.of("money.suggestion.alike", row.getString("payer_name")));
        }
        if (row.getBoolean("paid_before")) {
            reasons.add(Message.of("money.suggestion.before", row.getString("member_number")));
        } else if (row.getBoolean("is_member")) {
            reasons.add(Message.of("money.suggestion.member", row.getString("member_number")));
        }
        return reasons;
    }
}
