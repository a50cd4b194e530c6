package coop.workers.money;

import coop.workers.organisation.Settings;
import coop.workers.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the treasurer, the accountant and the tax office ask: the year, who owes how long, the VAT of a period. */
@Service
@Transactional(readOnly = true)
public class MoneyReports {

    private final JdbcClient database;
    private final MoneyPermissions permissions;
    private final Settings settings;
    private final ExpectedSubscriptions expectations;
    private final Tariffs tariffs;

    MoneyReports(
            LongLists lists,
            MoneyPermissions permissions,
            Settings settings,
            ExpectedSubscriptions expectations,
            Tariffs tariffs) {
        this.database = lists.database();
        this.permissions = permissions;
        this.settings = settings;
        this.expectations = expectations;
        this.tariffs = tariffs;
    }

    /** The first day of the financial year that {@code day} is in. */
    public LocalDate startOfYear(LocalDate day) {
        var yearEnd = settings.organisation().yearEnd();
        var end = yearEnd.atYear(day.getYear());
        return (day.isAfter(end) ? end : yearEnd.atYear(day.getYear() - 1)).plusDays(1);
    }

    /** The financial year that {@code day} is in. */
    public YearOfMoney year(LocalDate day) {
        permissions.mayLook();
        var from = startOfYear(day);
        var until = from.plusYears(1).minusDays(1);
        return database.sql("""
                        select
                          sum(gross_pence) filter (where kind = 'INVOICE' and issued_on between :from and :until) as asked,
                          sum(gross_pence) filter (where kind = 'CREDIT_NOTE' and issued_on between :from and :until) as credited,
                          sum(paid_pence) filter (where kind = 'INVOICE' and issued_on between :from and :until) as paid,
                          sum(open_pence) filter (where open_pence > 0 and issued_on between :from and :until) as open,
                          sum(open_pence) filter (where open_pence > 0) as open_in_all,
                          sum(open_pence) filter (where open_pence > 0 and due_on < :today) as late,
                          -sum(open_pence) filter (where open_pence < 0) as owed
                        from money.invoice_account
                        """)
                .param("from", from)
                .param("until", until)
                .param("today", settings.today())
                .query((row, index) -> new YearOfMoney(
                        from,
                        until,
                        money(row, "asked"),
                        money(row, "credited"),
                        money(row, "paid"),
                        money(row, "open"),
                        money(row, "open_in_all"),
                        money(row, "late"),
                        money(row, "owed"),
                        unmatched(),
                        setAside(),
                        months(from)))
                .single();
    }

    /** The subscriptions of the financial year that {@code day} is in: what is expected beside what came of it. */
    public SubscriptionYear subscriptions(LocalDate day) {
        permissions.mayLook();
        var from = startOfYear(day);
        var until = from.plusYears(1).minusDays(1);
        var expected = expectations.between(from, until);
        return database.sql("""
                        select sum(gross_pence - credited_pence) as invoiced, sum(paid_pence) as paid,
                          sum(open_pence) filter (where open_pence > 0 and due_on < :today) as late
                        from money.invoice_account account
                        where kind = 'INVOICE' and issued_on between :from and :until and exists (
                          select from money.invoice_line l where l.invoice_number = account.number and l.kind = 'SUBSCRIPTION')
                        """)
                .param("from", from)
                .param("until", until)
                .param("today", settings.today())
                .query((row, index) -> new SubscriptionYear(
                        from,
                        until,
                        expected.size(),
                        (int) expected.stream().filter(each -> !each.known()).count(),
                        gross(expected),
                        money(row, "invoiced"),
                        money(row, "paid"),
                        money(row, "late"),
                        months(from, expected)))
                .single();
    }

    private Money gross(List<ExpectedSubscriptions.Expected> years) {
        return years.stream()
                .map(year -> tariffs.on(year.from()).offered(year.net()).gross())
                .reduce(Money.ZERO, Money::plus);
    }

    private List<SubscriptionYear.Month> months(LocalDate from, List<ExpectedSubscriptions.Expected> expected) {
        var byMonth = expected.stream().collect(Collectors.groupingBy(each -> YearMonth.from(each.from())));
        return database.sql("""
                        select month::date as month,
                          (select sum(m.amount_pence) from money.payment p
                             join money.match m on m.payment_id = p.id and m.undone_at is null
                           where p.received_on >= month and p.received_on < month + interval '1 month' and exists (
                             select from money.invoice_line l
                             where l.invoice_number = m.invoice_number and l.kind = 'SUBSCRIPTION')) as paid,
                          (select sum(gross_pence - credited_pence) from money.invoice_account account
                           where kind = 'INVOICE' and issued_on >= month and issued_on < month + interval '1 month'
                             and exists (select from money.invoice_line l
                                         where l.invoice_number = account.number and l.kind = 'SUBSCRIPTION')) as invoiced
                        from generate_series(cast(:from as timestamp), cast(:from as timestamp) + interval '11 months',
                                             interval '1 month') as month
                        order by month
                        """)
                .param("from", from)
                .query((row, index) -> {
                    var month = YearMonth.from(row.getObject("month", LocalDate.class));
                    return new SubscriptionYear.Month(
                            month,
                            money(row, "invoiced").plus(gross(byMonth.getOrDefault(month, List.of()))),
                            money(row, "paid"));
                })
                .list();
    }

    private YearOfMoney.Waiting unmatched() {
        return database.sql("""
                        select count(*) as payments, sum(left_pence) as pence from money.payment_account where left_pence <> 0
                        """)
                .query((row, index) -> new YearOfMoney.Waiting(row.getInt("payments"), money(row, "pence")))
                .single();
    }

    private int setAside() {
        return database.sql("select count(*) from money.bad_line where settled_at is null")
                .query(Integer.class)
                .single();
    }

    private List<YearOfMoney.Month> months(LocalDate from) {
        return database.sql("""
                        select month::date as month,
                          (select sum(case kind when 'INVOICE' then gross_pence else -gross_pence end) from money.invoice
                           where issued_on >= month and issued_on < month + interval '1 month') as asked,
                          (select sum(m.amount_pence) from money.payment p
                             join money.match m on m.payment_id = p.id and m.undone_at is null
                           where p.received_on >= month and p.received_on < month + interval '1 month') as paid
                        from generate_series(cast(:from as timestamp), cast(:from as timestamp) + interval '11 months',
                                             interval '1 month') as month
                        order by month
                        """)
                .param("from", from)
                .query((row, index) -> new YearOfMoney.Month(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        money(row, "asked"),
                        money(row, "paid")))
                .list();
    }

    /** Who owes how long as of a day, those who owe most first: by what was issued and had come in by then. */
    public List<Debtor> debtors(LocalDate on) {
        permissions.mayLook();
        return database.sql("""
                        with asking as (
                          select i.member_number, i.payer_name, cast(:on as date) - i.issued_on as days,
                            i.gross_pence
                              - coalesce((select sum(m.amount_pence) from money.match m
                                            join money.payment p on p.id = m.payment_id and p.received_on <= :on
                                          where m.invoice_number = i.number and m.undone_at is null), 0)
                              - coalesce((select sum(c.gross_pence) from money.invoice c
                                          where c.credits = i.number and c.issued_on <= :on), 0) as pence
                          from money.invoice i where i.kind = 'INVOICE' and i.issued_on <= :on
                        )
                        select member_number, max(payer_name) as name,
                          sum(pence) filter (where days <= 30) as first,
                          sum(pence) filter (where days between 31 and 60) as second,
                          sum(pence) filter (where days between 61 and 90) as third,
                          sum(pence) filter (where days > 90) as older
                        from asking where pence > 0
                        group by member_number, case when member_number is null then payer_name end
                        order by sum(pence) desc, name
                        """)
                .param("on", on)
                .query((row, index) -> new Debtor(
                        InvoiceBook.member(row),
                        row.getString("name"),
                        money(row, "first"),
                        money(row, "second"),
                        money(row, "third"),
                        money(row, "older")))
                .list();
    }

    /** The output VAT of a period, both days included. */
    public VatReturn vat(LocalDate from, LocalDate until) {
        permissions.mayLook();
        var parts = database.sql("""
                        select supply, vat_rate,
                          sum(net_pence) filter (where i.kind = 'INVOICE') as net,
                          sum(vat_pence) filter (where i.kind = 'INVOICE') as vat,
                          sum(net_pence) filter (where i.kind = 'CREDIT_NOTE') as credited_net,
                          sum(vat_pence) filter (where i.kind = 'CREDIT_NOTE') as credited_vat
                        from money.invoice i join money.invoice_line l on l.invoice_number = i.number
                        where case i.kind when 'INVOICE' then tax_point else issued_on end between :from and :until
                        group by supply, vat_rate order by supply desc, vat_rate desc
                        """)
                .param("from", from)
                .param("until", until)
                .query((row, index) -> new VatReturn.Part(
                        Supply.valueOf(row.getString("supply")),
                        row.getBigDecimal("vat_rate"),
                        money(row, "net"),
                        money(row, "vat"),
                        money(row, "credited_net"),
                        money(row, "credited_vat")))
                .list();
        return new VatReturn(from, until, parts);
    }

    /** Every line that counts in a period, one after the other and never all at once in memory. */
    public void vatEntries(LocalDate from, LocalDate until, Consumer<VatEntry> reader) {
        permissions.mayLook();
        database.sql("""
                        select i.number, case i.kind when 'INVOICE' then tax_point else issued_on end as counts_on, payer_name,
                          l.description, l.supply, l.vat_rate,
                          case i.kind when 'INVOICE' then net_pence else -net_pence end as net,
                          case i.kind when 'INVOICE' then vat_pence else -vat_pence end as vat
                        from money.invoice i join money.invoice_line l on l.invoice_number = i.number
                        where case i.kind when 'INVOICE' then tax_point else issued_on end between :from and :until
                        order by counts_on, i.number, l.position
                        """).param("from", from).param("until", until).query((RowCallbackHandler)
                row -> reader.accept(new VatEntry(
                        new InvoiceNumber(row.getString("number")),
                        row.getObject("counts_on", LocalDate.class),
                        row.getString("payer_name"),
                        row.getString("description"),
                        Supply.valueOf(row.getString("supply")),
                        row.getBigDecimal("vat_rate"),
                        money(row, "net"),
                        money(row, "vat"))));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return Money.ofPence(row.getLong(column));
    }
}
