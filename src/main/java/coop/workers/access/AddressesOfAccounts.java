package coop.workers.access;

import coop.workers.shared.EmailAddress;
import coop.workers.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads addresses straight from the accounts. */
@Service
class AddressesOfAccounts implements StaffAddresses {

    private static final String ADDRESSEE = """
            select a.person_id, a.name, a.email, string_agg(r.role, ',') as roles
            from access.account a left join access.account_role r on r.account_id = a.id
            where not a.disabled %s group by a.id order by a.id
            """;

    private final JdbcClient database;

    AddressesOfAccounts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Addressee> all() {
        return database.sql(ADDRESSEE.formatted(""))
                .query(AddressesOfAccounts::addressee)
                .list();
    }

    @Override
    public Optional<Addressee> of(PersonId person) {
        return database.sql(ADDRESSEE.formatted("and a.person_id = :person"))
                .param("person", person.value())
                .query(AddressesOfAccounts::addressee)
                .optional();
    }

    private static Addressee addressee(ResultSet row, int index) throws SQLException {
        var person = new PersonId(row.getObject("person_id", UUID.class));
        var roles = Standing.roles(Optional.ofNullable(row.getString("roles")).orElse(""));
        return new Addressee(
                person, new Actor(person, row.getString("name"), roles), new EmailAddress(row.getString("email")));
    }
}
