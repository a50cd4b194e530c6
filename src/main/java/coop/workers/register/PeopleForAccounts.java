package coop.workers.register;

import coop.workers.access.KnownPeople;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.PersonId;
import coop.workers.shared.SearchText;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the desk of accounts whom the register knows. */
@Component
class PeopleForAccounts implements KnownPeople {

    private final JdbcClient database;
    private final RegisterPermissions permissions;

    PeopleForAccounts(JdbcClient database, RegisterPermissions permissions) {
        this.database = database;
        this.permissions = permissions;
    }

    @Override
    public List<Known> named(String words, int from, int atMost) {
        permissions.mayReadAll();
        return database.sql("""
                        select id, full_name, email from register.person
                        where merged_into is null and (lower(full_name) like :words escape '\\' or lower(email) like :words escape '\\')
                        order by full_name, id offset :from limit :most
                        """)
                .param("words", SearchText.containing(words))
                .param("from", from)
                .param("most", atMost)
                .query((row, number) -> new Known(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("full_name"),
                        Optional.ofNullable(row.getString("email"))
                                .map(EmailAddress::new)
                                .orElse(null)))
                .list();
    }
}
