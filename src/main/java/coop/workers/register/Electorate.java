package coop.workers.register;

import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has a vote, and who casts it. One member, one vote: a person who is a member and represents another casts two. */
@Component
@Transactional(readOnly = true)
public class Electorate {

    private final JdbcClient database;
    private final RegisterPermissions permissions;

    Electorate(JdbcClient database, RegisterPermissions permissions) {
        this.database = database;
        this.permissions = permissions;
    }

    /**
     * A member in good standing.
     *
     * @param voter who casts its vote; null where a co-op has named nobody, so that its vote cannot be cast
     */
    public record Elector(
            MemberNumber member,
            MemberClass memberClass,
            String name,
            @Nullable Voter voter) {}

    /** A person who casts a vote: for a worker member themself, for a co-op its representative. */
    public record Voter(PersonId person, String name) {}

    /** All members of that day, by number. */
    public List<Elector> on(LocalDate day) {
        permissions.mayInspect();
        return of(day, null);
    }

    /** The member of that number, if it is one on that day. */
    public Optional<Elector> on(LocalDate day, MemberNumber member) {
        permissions.mayInspect();
        return of(day, member.value()).stream().findFirst();
    }

    private List<Elector> of(LocalDate day, @Nullable Integer member) {
        return database.sql("""
                        select member.number, member.member_class, coalesce(coop.name, person.full_name) as name,
                            voter.id as voter, voter.full_name as voter_name
                        from register.member member
                        join register.membership membership on membership.member_number = member.number
                            and membership.entered_on <= :day
                            and (membership.ceased_on is null or membership.ceased_on > :day)
                        left join register.coop coop on coop.id = member.coop_id
                        left join register.person person on person.id = member.person_id
                        left join register.representative representative on representative.member_number = member.number
                            and representative.from_on <= :day
                            and (representative.until_on is null or representative.until_on > :day)
                        left join register.person voter
                            on voter.id = coalesce(member.person_id, representative.person_id)
                        where :member::integer is null or member.number = :member::integer
                        order by member.number
                        """)
                .param("day", day)
                .param("member", member)
                .query((row, index) -> {
                    var voter = row.getObject("voter", UUID.class);
                    return new Elector(
                            new MemberNumber(row.getInt("number")),
                            MemberClass.valueOf(row.getString("member_class")),
                            row.getString("name"),
                            voter == null ? null : new Voter(new PersonId(voter), row.getString("voter_name")));
                })
                .list();
    }
}
