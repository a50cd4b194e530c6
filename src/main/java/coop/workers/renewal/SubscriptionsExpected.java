package coop.workers.renewal;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.money.DeclaredYears;
import coop.workers.money.DeclaredYears.DeclaredYear;
import coop.workers.money.ExpectedSubscriptions;
import coop.workers.register.CoopMemberDesk;
import coop.workers.register.CoopMemberDesk.CoopMember;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the treasurer what is still to be invoiced: by the renewals there are, and for those to come by what was declared last. */
@Component
@Transactional(readOnly = true)
class SubscriptionsExpected implements ExpectedSubscriptions {

    private record Begun(
            MemberNumber member, LocalDate from, @Nullable Money net, boolean invoiced) {}

    private final CoopMemberDesk members;
    private final DeclaredYears years;
    private final CurrentActor actor;
    private final JdbcClient database;

    SubscriptionsExpected(CoopMemberDesk members, DeclaredYears years, CurrentActor actor, JdbcClient database) {
        this.members = members;
        this.years = years;
        this.actor = actor;
        this.database = database;
    }

    @Override
    public List<Expected> between(LocalDate from, LocalDate until) {
        var begun = database.sql("""
                        select member_number, from_on, net_pence, invoice_number is not null as invoiced from renewal.renewal
                        where from_on between :from and :until and status not in ('LEFT', 'ENDED')
                        """)
                .param("from", from)
                .param("until", until)
                .query(SubscriptionsExpected::begun)
                .list();
        var ahead = ahead(begun, from, until);
        var known = new HashSet<MemberNumber>();
        begun.forEach(each -> known.add(each.member()));
        ahead.forEach(each -> known.add(each.number()));
        var latest = years.latest(known);
        var expected = new ArrayList<Expected>();
        begun.stream()
                .filter(each -> !each.invoiced())
                .forEach(each -> expected.add(
                        expected(each.from(), Optional.ofNullable(each.net()).or(() -> net(latest, each.member())))));
        ahead.forEach(each -> {
            if (each.renewsOn() != null) {
                expected.add(expected(each.renewsOn(), net(latest, each.number())));
            }
        });
        return expected;
    }

    /** Members whose year will begin in that time, and has no case yet. */
    private List<CoopMember> ahead(List<Begun> begun, LocalDate from, LocalDate until) {
        var there = new HashSet<MemberNumber>();
        begun.forEach(each -> there.add(each.member()));
        return actor.as(Actor.OFFICE, () -> members.renewingUntil(until)).stream()
                .filter(member ->
                        member.renewsOn() != null && !member.renewsOn().isBefore(from))
                .filter(member -> !there.contains(member.number()))
                .toList();
    }

    private static Expected expected(LocalDate from, Optional<Money> net) {
        return new Expected(from, net.orElse(Money.ZERO), net.isPresent());
    }

    private static Optional<Money> net(Map<MemberNumber, DeclaredYear> latest, MemberNumber member) {
        return Optional.ofNullable(latest.get(member)).map(DeclaredYear::net);
    }

    private static Begun begun(ResultSet row, int line) throws SQLException {
        var net = row.getObject("net_pence", Long.class);
        return new Begun(
                new MemberNumber(row.getInt("member_number")),
                row.getObject("from_on", LocalDate.class),
                net == null ? null : Money.ofPence(net),
                row.getBoolean("invoiced"));
    }
}
