package coop.workers.register;

import coop.workers.shared.PersonId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moves what refers to one person over to another, in every room. Where people are referred to is read from the catalogue
 * of the database, so that a room that comes later is seen to as well; what has to stay as it was is named here.
 */
@Component
class Twins {

    /** Columns of other names than those with {@code person} in it that hold a person's id. */
    private static final Set<String> NAMES = Set.of(
            "voter_id",
            "owner_id",
            "cover_id",
            "assignee",
            "asked",
            "asked_by",
            "asking",
            "agreed_by",
            "editor",
            "entered_by",
            "done_by",
            "saved_by",
            "begun_by",
            "proposer",
            "proposed_by",
            "drafted_by");

    /** Accounts have one door each; what is chained, sealed, counted or frozen says who it was then. */
    private static final Set<String> AS_IT_WAS = Set.of(
            "access.account",
            "access.account_event",
            "election.roll_entry",
            "election.roll_change",
            "election.tray",
            "election.count_sheet",
            "register.merger",
            "register.person",
            "register.member");

    private final JdbcClient database;

    Twins(JdbcClient database) {
        this.database = database;
    }

    /** A column that holds people's ids; {@code many} where it holds several. */
    record Reference(String table, String column, boolean many) {}

    List<Reference> references() {
        return database.sql("""
                        select c.table_schema || '.' || c.table_name as in_table, c.column_name, c.udt_name = '_uuid' as many
                        from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                        where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema', 'public')
                          and (c.udt_name = 'uuid' and (c.column_name like '%person%' or c.column_name in (:names))
                               or c.udt_name = '_uuid')
                          and c.table_schema || '.' || c.table_name not in (:asItWas)
                        order by 1, 2
                        """)
                .param("names", NAMES)
                .param("asItWas", AS_IT_WAS)
                .query((row, line) ->
                        new Reference(row.getString("in_table"), row.getString("column_name"), row.getBoolean("many")))
                .list();
    }

    void move(UUID merger, PersonId gone, PersonId kept) {
        for (var reference : references()) {
            if (reference.many()) {
                // whoever stands back from a case stands back from it under either id
                database.sql("update %s set %s = %s || :kept where :gone = any (%s) and not :kept = any (%s)"
                                .formatted(
                                        reference.table(),
                                        reference.column(),
                                        reference.column(),
                                        reference.column(),
                                        reference.column()))
                        .param("gone", gone.value())
                        .param("kept", kept.value())
                        .update();
            } else {
                database.sql(
                                "select register.move_references(:merger, cast(:table as regclass), cast(:column as name), :gone, :kept)")
                        .param("merger", merger)
                        .param("table", reference.table())
                        .param("column", reference.column())
                        .param("gone", gone.value())
                        .param("kept", kept.value())
                        .query(Integer.class)
                        .single();
            }
        }
    }

    void moveBack(UUID merger, PersonId gone, PersonId kept) {
        database.sql("select register.move_back(:merger, :gone, :kept)")
                .param("merger", merger)
                .param("gone", gone.value())
                .param("kept", kept.value())
                .query(Integer.class)
                .single();
    }
}
