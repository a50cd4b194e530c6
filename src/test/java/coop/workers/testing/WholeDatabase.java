package coop.workers.testing;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything the database holds, whatever room or engine put it there: what a dump of it would show. */
public class WholeDatabase {

    private final JdbcClient database;

    WholeDatabase(JdbcClient database) {
        this.database = database;
    }

    /** The tables in which {@code text} stands anywhere, also inside files and serialised values. */
    public List<String> tablesThatMention(String text) {
        var inBytes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        return tables().stream()
                .filter(table -> database.sql(
                                "select exists (select 1 from %s t where strpos(t::text, :text) > 0 or strpos(t::text, :bytes) > 0)"
                                        .formatted(table))
                        .param("text", text)
                        .param("bytes", inBytes)
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    private List<String> tables() {
        return database.sql("""
                        select quote_ident(table_schema) || '.' || quote_ident(table_name) from information_schema.tables
                        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
                        order by 1
                        """).query(String.class).list();
    }
}
