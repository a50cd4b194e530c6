package coop.workers.register;

import coop.workers.shared.PersonId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks through the whole database whether anything still refers to a person. It asks the catalogue which columns could, so
 * that a room which comes later is not forgotten.
 */
@Component
class PersonTraces {

    private static final String COLUMNS = """
            select format('select 1 from %I.%I where %s', c.table_schema, c.table_name,
                case c.udt_name when '_uuid' then format('? = any (%I)', c.column_name)
                    else format('%I = ?', c.column_name) end)
            from information_schema.columns c
            join information_schema.tables t using (table_schema, table_name)
            where t.table_type = 'BASE TABLE' and c.udt_name in ('uuid', '_uuid')
            and c.table_schema not in ('information_schema', 'pg_catalog')
            and (c.table_schema, c.table_name, c.column_name) <> ('register', 'person', 'id')
            """;

    private final JdbcClient database;

    PersonTraces(JdbcClient database) {
        this.database = database;
    }

    /** Does any table refer to them, the one of people apart? */
    boolean areLeftOf(PersonId person) {
        return questions().stream().anyMatch(question -> database.sql("select exists (" + question + ")")
                .param(person.value())
                .query(Boolean.class)
                .single());
    }

    private List<String> questions() {
        return database.sql(COLUMNS).query(String.class).list();
    }
}
