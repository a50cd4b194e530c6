package coop.workers.notices;

import coop.workers.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each person has chosen. Asks nobody whether they may. */
@Repository
class PreferenceBook {

    private final JdbcClient database;

    PreferenceBook(JdbcClient database) {
        this.database = database;
    }

    Preferences of(PersonId person) {
        return database.sql("select * from notices.preference where person_id = ?")
                .param(person.value())
                .query(PreferenceBook::preferences)
                .optional()
                .orElse(Preferences.USUAL);
    }

    /** Of everybody who ever chose. */
    Map<PersonId, Preferences> all() {
        var all = new HashMap<PersonId, Preferences>();
        database.sql("select * from notices.preference")
                .query((row, index) ->
                        all.put(new PersonId(row.getObject("person_id", UUID.class)), preferences(row, index)))
                .list();
        return all;
    }

    void keep(PersonId person, Preferences preferences) {
        database.sql("""
                        insert into notices.preference (person_id, digest, digest_at, mentions, assignments, overdue)
                        values (:person, :digest, :at, :mentions, :assignments, :overdue)
                        on conflict (person_id) do update set digest = :digest, digest_at = :at, mentions = :mentions,
                            assignments = :assignments, overdue = :overdue""")
                .param("person", person.value())
                .param("digest", preferences.want(Kind.DIGEST))
                .param("at", preferences.digestAt())
                .param("mentions", preferences.want(Kind.MENTION))
                .param("assignments", preferences.want(Kind.ASSIGNMENT))
                .param("overdue", preferences.want(Kind.OVERDUE))
                .update();
    }

    private static Preferences preferences(ResultSet row, int index) throws SQLException {
        var wanted = EnumSet.noneOf(Kind.class);
        add(wanted, Kind.DIGEST, row.getBoolean("digest"));
        add(wanted, Kind.MENTION, row.getBoolean("mentions"));
        add(wanted, Kind.ASSIGNMENT, row.getBoolean("assignments"));
        add(wanted, Kind.OVERDUE, row.getBoolean("overdue"));
        return new Preferences(wanted, row.getObject("digest_at", LocalTime.class));
    }

    private static void add(EnumSet<Kind> wanted, Kind kind, boolean isWanted) {
        if (isWanted) {
            wanted.add(kind);
        }
    }
}
