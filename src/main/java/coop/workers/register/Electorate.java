package coop.workers.register;

import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.PersonId;
import coop.workers.shared.SearchText;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has a vote, and who casts it. One member, one vote: a person who is a member and represents another casts two. */
@Component
@Transactional(readOnly = true)
public class Electorate {

    private static final String ELECTORS = """
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
            """;

    private static final String WANTED = """
            where case :among
                    when 'COOPS' then member_class = 'COOP_MEMBER'
                    when 'WITH_VOTER' then voter is not null
                    when 'WITHOUT_VOTER' then voter is null
                    else true end
                and lower(concat_ws(' ', number, name, voter_name)) like :text escape '\\'
                and number <> all (cast(:except as integer[]))
            """;

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

    /** Which of the members to look at. */
    public enum Among {
        ALL,
        COOPS,
        /** Whose vote somebody casts. */
        WITH_VOTER,
        /** Whose vote is lost, as they have named nobody. */
        WITHOUT_VOTER
    }

    /**
     * Members to look for.
     *
     * @param text part of the number, of the name, or of the name of who votes; blank for all
     * @param except members that are not wanted
     */
    public record Wanted(Among among, String text, Set<MemberNumber> except) {

        public Wanted {
            except = Set.copyOf(except);
        }

        public Wanted(Among among, String text) {
            this(among, text, Set.of());
        }
    }

    /** All members of that day, by number. */
    public List<Elector> on(LocalDate day) {
        permissions.mayInspect();
        return electors("order by number", day, null, Map.of());
    }

    /** The member of that number, if it is one on that day. */
    public Optional<Elector> on(LocalDate day, MemberNumber member) {
        permissions.mayInspect();
        return electors("", day, member, Map.of()).stream().findFirst();
    }

    /** Members of that day one looks for, by number: a page of them. */
    public List<Elector> on(LocalDate day, Wanted wanted, int offset, int limit) {
        permissions.mayInspect();
        var values = new HashMap<String, Object>(values(wanted));
        values.put("offset", offset);
        values.put("limit", limit);
        return electors(WANTED + " order by number limit :limit offset :offset", day, null, values);
    }

    /** How many members of that day one looks for. */
    public int count(LocalDate day, Wanted wanted) {
        permissions.mayInspect();
        return database.sql("select count(*) from (%s) as elector %s".formatted(ELECTORS, WANTED))
                .param("day", day)
                .param("member", null)
                .params(values(wanted))
                .query(Integer.class)
                .single();
    }

    private static Map<String, Object> values(Wanted wanted) {
        return Map.of(
                "among",
                wanted.among.name(),
                "text",
                SearchText.containing(wanted.text),
                "except",
                wanted.except.stream()
                        .map(member -> String.valueOf(member.value()))
                        .collect(Collectors.joining(",", "{", "}")));
    }

    private List<Elector> electors(
            String which, LocalDate day, @Nullable MemberNumber member, Map<String, Object> values) {
        return database.sql("select * from (%s) as elector %s".formatted(ELECTORS, which))
                .param("day", day)
                .param("member", member == null ? null : member.value())
                .params(values)
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
