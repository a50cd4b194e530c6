package coop.workers.renewal;

import coop.workers.money.DeclaredYears;
import coop.workers.money.LabourCosts;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what members declared before the office kept it, and tells what they declared last. */
@Component
@Transactional
class BooksOfBefore implements DeclaredYears {

    private record Declared(MemberNumber member, DeclaredYear year) {}

    private final JdbcClient database;

    BooksOfBefore(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<MemberNumber, DeclaredYear> latest(Collection<MemberNumber> members) {
        return byMember(database.sql("""
                        select distinct on (member_number) * from renewal.declared_year
                        where member_number = any(:members) order by member_number, subscription_year desc
                        """).param("members", numbers(members)).query(BooksOfBefore::declared));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<MemberNumber, DeclaredYear> in(int year, Collection<MemberNumber> members) {
        return byMember(database.sql("""
                        select * from renewal.declared_year
                        where member_number = any(:members) and subscription_year = :year
                        """)
                .param("members", numbers(members))
                .param("year", year)
                .query(BooksOfBefore::declared));
    }

    private static Integer[] numbers(Collection<MemberNumber> members) {
        return members.stream().map(MemberNumber::value).toArray(Integer[]::new);
    }

    private static Map<MemberNumber, DeclaredYear> byMember(MappedQuerySpec<Declared> found) {
        var years = new HashMap<MemberNumber, DeclaredYear>();
        found.list().forEach(each -> years.put(each.member(), each.year()));
        return years;
    }

    @Override
    public boolean keepUnlessKnown(MemberNumber member, DeclaredYear year) {
        var costs = year.costs();
        return database.sql("""
                        insert into renewal.declared_year (member_number, subscription_year, wage_bill,
                            paid_to_self_employed, net_pence, pay_what_we_can)
                        values (:member, :year, :wages, :selfEmployed, :net, :payWhatWeCan) on conflict do nothing
                        """)
                        .param("member", member.value())
                        .param("year", year.year())
                        .param("wages", costs == null ? null : costs.wageBill().pence())
                        .param(
                                "selfEmployed",
                                costs == null
                                        ? null
                                        : costs.paidToSelfEmployed().pence())
                        .param("net", year.net().pence())
                        .param("payWhatWeCan", year.payWhatWeCan())
                        .update()
                == 1;
    }

    private static Declared declared(ResultSet row, int line) throws SQLException {
        var wages = row.getObject("wage_bill", Long.class);
        return new Declared(
                new MemberNumber(row.getInt("member_number")),
                new DeclaredYear(
                        row.getInt("subscription_year"),
                        wages == null
                                ? null
                                : new LabourCosts(
                                        Money.ofPence(wages), Money.ofPence(row.getLong("paid_to_self_employed"))),
                        Money.ofPence(row.getLong("net_pence")),
                        row.getBoolean("pay_what_we_can")));
    }
}
