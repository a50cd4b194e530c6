package coop.workers.register;

import coop.workers.access.PeopleWithPages;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the door of people outside whom the register knows. Asked before anybody has come in, hence without permission. */
@Component
class PagesOfPeople implements PeopleWithPages {

    private final JdbcClient database;

    PagesOfPeople(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Someone> withEmail(EmailAddress address) {
        return database.sql("""
                        select kept.id, kept.full_name, kept.email from register.person asked
                        join register.person kept on kept.id = coalesce(asked.merged_into, asked.id)
                        where lower(asked.email) = lower(:address)
                        """)
                .param("address", address.value())
                .query(PagesOfPeople::someone)
                .optional();
    }

    @Override
    public Optional<Someone> find(PersonId person) {
        return database.sql("""
                        select kept.id, kept.full_name, kept.email from register.person asked
                        join register.person kept on kept.id = coalesce(asked.merged_into, asked.id)
                        where asked.id = :person
                        """)
                .param("person", person.value())
                .query(PagesOfPeople::someone)
                .optional();
    }

    private static Someone someone(ResultSet row, int line) throws SQLException {
        return new Someone(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("full_name"),
                Optional.ofNullable(row.getString("email"))
                        .flatMap(EmailAddress::parse)
                        .orElse(null));
    }
}
