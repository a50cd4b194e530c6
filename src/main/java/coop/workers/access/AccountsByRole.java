package coop.workers.access;

import static java.util.stream.Collectors.toUnmodifiableMap;

import coop.workers.shared.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads who signs in straight from the accounts. */
@Service
class AccountsByRole implements StaffDirectory {

    private static final String ENTRY = """
            select a.person_id, a.name, string_agg(r.role, ',') as roles
            from access.account a left join access.account_role r on r.account_id = a.id
            """;

    private static final RowMapper<Entry> AS_ENTRY = (row, number) -> new Entry(
            new PersonId(row.getObject("person_id", UUID.class)),
            row.getString("name"),
            Standing.roles(Optional.ofNullable(row.getString("roles")).orElse("")));

    private final JdbcClient database;

    AccountsByRole(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Entry> find(PersonId person) {
        return database.sql(ENTRY + "where a.person_id = :person and not a.disabled group by a.id")
                .param("person", person.value())
                .query(AS_ENTRY)
                .optional();
    }

    @Override
    public Map<PersonId, String> names(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        record Named(UUID personId, String name) {}
        // whoever has left the office keeps the name under what they did
        return database
                .sql("select person_id, name from access.account where person_id in (:people)")
                .param("people", people.stream().map(PersonId::value).toList())
                .query(Named.class)
                .list()
                .stream()
                .collect(toUnmodifiableMap(named -> new PersonId(named.personId()), Named::name));
    }

    @Override
    public List<Entry> holding(Role role) {
        return database.sql(ENTRY + """
                        where not a.disabled
                          and exists (select 1 from access.account_role h where h.account_id = a.id and h.role = :role)
                        group by a.id
                        order by a.name, a.id
                        """)
                .param("role", role.name())
                .query(AS_ENTRY)
                .list();
    }
}
