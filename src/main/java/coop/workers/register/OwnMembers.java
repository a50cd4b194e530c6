package coop.workers.register;

import coop.workers.access.CurrentPerson;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The members for whom somebody on their own page speaks today: themselves as a worker member, and co-ops they represent. */
@Component
@Transactional(readOnly = true)
public class OwnMembers {

    private static final String SPOKEN_FOR = """
            select member.number, member.member_class, coalesce(coop.name, person.full_name) as name,
                coalesce(representative.from_on, membership.entered_on) as since
            from register.member member
            join register.membership membership on membership.member_number = member.number and membership.ceased_on is null
            left join register.coop coop on coop.id = member.coop_id
            left join register.person person on person.id = member.person_id
            left join register.representative representative on representative.member_number = member.number
                and representative.from_on <= :today
                and (representative.until_on is null or representative.until_on > :today)
            where coalesce(member.person_id, representative.person_id) = :person
            """;

    private final JdbcClient database;
    private final CurrentPerson currentPerson;
    private final Settings settings;

    OwnMembers(JdbcClient database, CurrentPerson currentPerson, Settings settings) {
        this.database = database;
        this.currentPerson = currentPerson;
        this.settings = settings;
    }

    /**
     * A member that the person speaks for.
     *
     * @param since when they became a member, or began to represent it
     */
    public record OwnMember(MemberNumber number, MemberClass memberClass, String name, LocalDate since) {

        public boolean isCoop() {
            return memberClass == MemberClass.COOP_MEMBER;
        }
    }

    /** Of the person whose page is open; themselves first, then co-ops by name. */
    public List<OwnMember> all() {
        return database.sql(SPOKEN_FOR + " order by member.person_id is null, lower(coop.name), member.number")
                .param("person", me().value())
                .param("today", settings.today())
                .query(OwnMembers::member)
                .list();
    }

    /** Their own entry as a worker member, if they are one. */
    public Optional<OwnMember> oneself() {
        return all().stream().filter(member -> !member.isCoop()).findFirst();
    }

    /**
     * The co-op of that number, which they represent today.
     *
     * @throws NotFound if they do not, or there is none
     */
    public OwnMember coop(MemberNumber number) {
        return member(number).filter(OwnMember::isCoop).orElseThrow(NotFound::new);
    }

    /**
     * The member of that number, for whom they speak today.
     *
     * @throws NotFound if they do not, or there is none
     */
    public OwnMember require(MemberNumber number) {
        return member(number).orElseThrow(NotFound::new);
    }

    private Optional<OwnMember> member(MemberNumber number) {
        return database.sql(SPOKEN_FOR + " and member.number = :number")
                .param("person", me().value())
                .param("today", settings.today())
                .param("number", number.value())
                .query(OwnMembers::member)
                .optional();
    }

    private PersonId me() {
        return currentPerson.get();
    }

    private static OwnMember member(ResultSet row, int line) throws SQLException {
        return new OwnMember(
                new MemberNumber(row.getInt("number")),
                MemberClass.valueOf(row.getString("member_class")),
                row.getString("name"),
                row.getObject("since", LocalDate.class));
    }
}
