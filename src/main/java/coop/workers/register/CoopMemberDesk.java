package coop.workers.register;

import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Co-op members as those need to know them who write to them about their subscription; and the day it renews. */
@Service
@Transactional
public class CoopMemberDesk {

    private static final String COOPS = """
            select member.number, coop.name, member.postal_address, member.renews_on, person.id as person,
                coalesce(person.full_name, coop.name) as contact,
                coalesce(
                    (select address from register.notified_address
                     where member_number = member.number and withdrawn_on is null and purposes like '%INVOICES%'
                     order by notified_on desc, address limit 1),
                    person.email) as email,
                exists (select 1 from register.membership
                        where member_number = member.number and ceased_on is null) as member_now
            from register.member
            join register.coop coop on coop.id = member.coop_id
            left join register.representative on representative.member_number = member.number
                and representative.until_on is null
            left join register.person person on person.id = representative.person_id
            """;

    private final Members members;
    private final RegisterPermissions permissions;
    private final JdbcClient database;

    CoopMemberDesk(Members members, RegisterPermissions permissions, JdbcClient database) {
        this.members = members;
        this.permissions = permissions;
        this.database = database;
    }

    /**
     * A co-op member, now or before.
     *
     * @param contact whom one writes to: its representative, else the co-op itself
     * @param representative null where nobody represents it
     * @param email the address it notified for invoices, else its representative's; null where there is none
     * @param renewsOn null where no subscription was ever agreed
     */
    public record CoopMember(
            MemberNumber number,
            String name,
            String postalAddress,
            String contact,
            @Nullable PersonId representative,
            @Nullable EmailAddress email,
            @Nullable LocalDate renewsOn,
            boolean memberNow) {}

    /**
     * The co-op of that number.
     *
     * @throws NotFound if there is none, or the actor may not know
     */
    @Transactional(readOnly = true)
    public CoopMember find(MemberNumber number) {
        permissions.mayReadAll();
        return database.sql(COOPS + " where member.number = :number")
                .param("number", number.value())
                .query(CoopMemberDesk::coop)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The co-ops of those numbers, as far as there are any. */
    @Transactional(readOnly = true)
    public List<CoopMember> findAll(Collection<MemberNumber> numbers) {
        permissions.mayReadAll();
        return database.sql(COOPS + " where member.number = any(:numbers)")
                .param("numbers", numbers.stream().map(MemberNumber::value).toArray(Integer[]::new))
                .query(CoopMemberDesk::coop)
                .list();
    }

    /** Members whose subscription renews on {@code day} or before, by that day. */
    @Transactional(readOnly = true)
    public List<CoopMember> renewingUntil(LocalDate day) {
        permissions.mayReadAll();
        return database.sql("select * from (" + COOPS + """
                        ) coop where member_now and renews_on <= :day order by renews_on, number
                        """)
                .param("day", day)
                .query(CoopMemberDesk::coop)
                .list();
    }

    /** Members one writes to at that address. */
    @Transactional(readOnly = true)
    public List<CoopMember> withEmail(EmailAddress address) {
        permissions.mayReadAll();
        return database.sql("select * from (" + COOPS + """
                        ) coop where member_now and lower(email) = lower(:address) order by number
                        """)
                .param("address", address.value())
                .query(CoopMemberDesk::coop)
                .list();
    }

    /**
     * Notes when its subscription renews next.
     *
     * @throws NotFound if there is no such member, or the actor may not write
     */
    public void renew(MemberNumber number, LocalDate next) {
        permissions.mayWrite();
        var member = members.findById(number.value()).orElseThrow(NotFound::new);
        member.renew(next);
        members.saveAndFlush(member);
    }

    private static CoopMember coop(ResultSet row, int line) throws SQLException {
        var person = row.getObject("person", UUID.class);
        return new CoopMember(
                new MemberNumber(row.getInt("number")),
                row.getString("name"),
                row.getString("postal_address"),
                row.getString("contact"),
                person == null ? null : new PersonId(person),
                Optional.ofNullable(row.getString("email"))
                        .flatMap(EmailAddress::parse)
                        .orElse(null),
                row.getObject("renews_on", LocalDate.class),
                row.getBoolean("member_now"));
    }
}
