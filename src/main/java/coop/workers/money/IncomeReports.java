package coop.workers.money;

import coop.workers.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the organisation's income comes from, year by year, and how much hangs on whom. */
@Service
@Transactional(readOnly = true)
public class IncomeReports {

    private static final int SOURCES = 10;

    private final JdbcClient database;
    private final MoneyPermissions permissions;
    private final MoneyReports reports;

    IncomeReports(JdbcClient database, MoneyPermissions permissions, MoneyReports reports) {
        this.database = database;
        this.permissions = permissions;
        this.reports = reports;
    }

    /** The financial year that {@code day} is in. */
    public IncomeYear year(LocalDate day) {
        var from = reports.startOfYear(day);
        return between(from, from.plusYears(1).minusDays(1));
    }

    /** As many financial years up to the one that {@code day} is in, the oldest first. */
    public List<IncomeYear> years(LocalDate day, int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(back -> year(day.minusYears((long) number - back)))
                .toList();
    }

    /** What came in between two days, both included. */
    public IncomeYear between(LocalDate from, LocalDate until) {
        permissions.mayLook();
        var kinds = new EnumMap<IncomeKind, Money>(IncomeKind.class);
        var restricted = new ArrayList<Money>();
        database.sql("""
                        select kind, sum(pence) as pence, coalesce(sum(pence) filter (where fund_id is not null), 0) as restricted
                        from money.income_line where counts_on between :from and :until group by kind
                        """).param("from", from).param("until", until).query(row -> {
            kinds.put(IncomeKind.valueOf(row.getString("kind")), Money.ofPence(row.getLong("pence")));
            restricted.add(Money.ofPence(row.getLong("restricted")));
        });
        return new IncomeYear(
                from, until, kinds, restricted.stream().reduce(Money.ZERO, Money::plus), sources(from, until));
    }

    private List<IncomeYear.Source> sources(LocalDate from, LocalDate until) {
        return database.sql("""
                        select min(source) as name, sum(pence) as pence from money.income_line
                        where counts_on between :from and :until and kind <> 'SUBSCRIPTION'
                        group by lower(source) having sum(pence) > 0 order by pence desc, name limit :most
                        """)
                .param("from", from)
                .param("until", until)
                .param("most", SOURCES)
                .query((row, index) ->
                        new IncomeYear.Source(row.getString("name"), Money.ofPence(row.getLong("pence"))))
                .list();
    }

    /**
     * How much of twelve months' income hangs on whom, without and with {@code more} from one giver.
     *
     * @param until the last of those twelve months' days
     * @param restricted whether what is to come is for a purpose of its giver
     */
    public Reliance reliance(LocalDate until, String source, Money more, boolean restricted) {
        var year = between(until.minusYears(1).plusDays(1), until);
        var given = Money.ofPence(database.sql("""
                        select coalesce(sum(pence), 0) from money.income_line
                        where counts_on between :from and :until and lower(source) = lower(:source)
                        """)
                .param("from", year.from())
                .param("until", year.until())
                .param("source", source.strip())
                .query(Long.class)
                .single());
        return new Reliance(
                shares(year, given, Money.ZERO, Money.ZERO), shares(year, given, more, restricted ? more : Money.ZERO));
    }

    private static Reliance.Shares shares(IncomeYear year, Money given, Money more, Money moreRestricted) {
        var whole = year.total().plus(more);
        return new Reliance.Shares(
                IncomeYear.share(given.plus(more), whole),
                IncomeYear.share(year.restricted().plus(moreRestricted), whole),
                IncomeYear.share(year.of(IncomeKind.SUBSCRIPTION).plus(year.of(IncomeKind.DONATION)), whole));
    }
}
