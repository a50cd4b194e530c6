package coop.workers.register;

import coop.workers.register.RegisterDesk.MemberNumber;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The entries of the register; none is deleted. */
interface Members extends Repository<Member, Integer> {

    Member saveAndFlush(Member member);

    Optional<Member> findById(int number);

    @Query(
            "select member from Member member where member.coop.registrar = :registrar and member.coop.registeredNumber = :number")
    Optional<Member> ofCoop(Registrar registrar, String number);

    @Query("select member from Member member where member.person.id = :person")
    Optional<Member> ofPerson(UUID person);

    /** Co-op members now or before whose name is like {@code pattern}: in lower case, escaped by a backslash. */
    @Query("""
            select new coop.workers.register.NamedCoop(member.number, coop.name, coop.registrar, coop.registeredNumber,
                (select count(membership) from member.memberships membership where membership.ceasedOn is null))
            from Member member join member.coop coop
            where lower(coop.name) like :pattern escape '\\' order by coop.name, member.number
            """)
    List<NamedCoop> coopsNamedLike(String pattern, Limit limit);

    @Query(value = "select nextval('register.member_number')", nativeQuery = true)
    int nextNumber();

    default MemberNumber next() {
        return new MemberNumber(nextNumber());
    }
}
