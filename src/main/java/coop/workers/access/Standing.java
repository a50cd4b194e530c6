package coop.workers.access;

import coop.workers.shared.PersonId;
import coop.workers.shell.OncePerRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody may do at this moment: the holder of an account, or a person at their own page. */
@Component
class Standing {

    private final JdbcClient database;
    private final PeopleWithPages people;
    private final OncePerRequest<UUID, Optional<Actor>> holders = new OncePerRequest<>("standing", this::read);

    Standing(JdbcClient database, PeopleWithPages people) {
        this.database = database;
        this.people = people;
    }

    /** Somebody who may come in to their own page by the door of people outside; empty for whoever works in the office. */
    Optional<PeopleWithPages.Someone> outside(PersonId person) {
        return people.find(person).filter(someone -> !isStaff(someone.person()));
    }

    /** Does the person have an account that opens the office? */
    boolean isStaff(PersonId person) {
        return database.sql("select exists (select from access.account where person_id = :person and not disabled)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /** The holder of an account as an actor; empty where the account has been switched off. */
    Optional<Actor> of(UUID account) {
        return holders.get(account);
    }

    private Optional<Actor> read(UUID account) {
        return database.sql("""
                        select a.person_id, a.name, string_agg(r.role, ',') as roles
                        from access.account a left join access.account_role r on r.account_id = a.id
                        where a.id = :account and not a.disabled
                        group by a.id
                        """)
                .param("account", account)
                .query((row, number) -> new Actor(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("name"),
                        roles(Optional.ofNullable(row.getString("roles")).orElse(""))))
                .optional();
    }

    static Set<Role> roles(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
