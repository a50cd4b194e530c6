package coop.workers.renewal;

import coop.workers.money.LabourCosts;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What members declared year by year, whether by a renewal, at their admission, or in the books of before. */
@Component
class EarlierYears {

    private final JdbcClient database;

    EarlierYears(JdbcClient database) {
        this.database = database;
    }

    /** The latest year before {@code year} of which anything is known. */
    Optional<EarlierYear> before(MemberNumber member, int year) {
        return database.sql("""
                        select * from renewal.declared_year
                        where member_number = :member and subscription_year < :year
                        order by subscription_year desc limit 1
                        """)
                .param("member", member.value())
                .param("year", year)
                .query(EarlierYears::year)
                .optional();
    }

    /** The same of many members at once, by the year that each is asked about. */
    Map<MemberNumber, EarlierYear> before(Map<MemberNumber, Integer> asked) {
        var known = new HashMap<MemberNumber, EarlierYear>();
        database.sql("""
                        select distinct on (member) declared_year.*
                        from unnest(cast(:members as integer[]), cast(:years as integer[])) asked (member, year)
                        join renewal.declared_year on member_number = member and subscription_year < year
                        order by member, subscription_year desc
                        """)
                .param(
                        "members",
                        asked.keySet().stream().map(MemberNumber::value).toArray(Integer[]::new))
                .param("years", asked.values().toArray(Integer[]::new))
                .query((RowCallbackHandler)
                        row -> known.put(new MemberNumber(row.getInt("member_number")), year(row, 0)));
        return known;
    }

    /** For how many years before {@code year} the member has paid what it can. */
    int ofPayWhatWeCan(MemberNumber member, int year) {
        return database.sql("""
                        select count(*) from renewal.declared_year
                        where member_number = :member and subscription_year < :year and pay_what_we_can
                        """)
                .param("member", member.value())
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /** Keeps a year, instead of what was kept of it. */
    void keep(MemberNumber member, EarlierYear year) {
        var costs = year.labourCosts();
        database.sql("""
                        insert into renewal.declared_year (member_number, subscription_year, wage_bill,
                            paid_to_self_employed, net_pence, pay_what_we_can)
                        values (:member, :year, :wages, :selfEmployed, :net, :payWhatWeCan)
                        on conflict (member_number, subscription_year) do update set wage_bill = excluded.wage_bill,
                            paid_to_self_employed = excluded.paid_to_self_employed, net_pence = excluded.net_pence,
                            pay_what_we_can = excluded.pay_what_we_can
                        """)
                .param("member", member.value())
                .param("year", year.year())
                .param("wages", costs.map(known -> known.wageBill().pence()).orElse(null))
                .param(
                        "selfEmployed",
                        costs.map(known -> known.paidToSelfEmployed().pence()).orElse(null))
                .param("net", year.net().pence())
                .param("payWhatWeCan", year.payWhatWeCan())
                .update();
    }

    private static EarlierYear year(ResultSet row, int line) throws SQLException {
        var wages = row.getObject("wage_bill", Long.class);
        return new EarlierYear(
                row.getInt("subscription_year"),
                wages == null
                        ? null
                        : new LabourCosts(Money.ofPence(wages), Money.ofPence(row.getLong("paid_to_self_employed"))),
                Money.ofPence(row.getLong("net_pence")),
                row.getBoolean("pay_what_we_can"));
    }
}
