package coop.workers.access;

import coop.workers.shared.PersonId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an account may do at this moment. */
@Component
class Standing {

    private final JdbcClient database;

    Standing(JdbcClient database) {
        this.database = database;
    }

    /** The holder of an account as an actor; empty where the account has been switched off. */
    Optional<Actor> of(UUID account) {
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
