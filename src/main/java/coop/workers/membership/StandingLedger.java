package coop.workers.membership;

import coop.workers.organisation.Settings;
import coop.workers.shared.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where it is kept how people take part in each group. */
@Component
class StandingLedger {

    private final JdbcClient database;
    private final Settings settings;

    StandingLedger(JdbcClient database, Settings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** What is known of a group. */
    Map<PersonId, Standing> of(String group) {
        var known = new HashMap<PersonId, Standing>();
        database.sql("select person_id, standing from membership.standing where group_key = :group")
                .param("group", group)
                .query((row, line) -> known.put(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        Standing.valueOf(row.getString("standing"))))
                .list();
        return known;
    }

    /** What is known of somebody, by group. */
    Map<String, Standing> of(PersonId person) {
        var known = new HashMap<String, Standing>();
        database.sql("select group_key, standing from membership.standing where person_id = :person")
                .param("person", person.value())
                .query((row, line) ->
                        known.put(row.getString("group_key"), Standing.valueOf(row.getString("standing"))))
                .list();
        return known;
    }

    Optional<Standing> of(PersonId person, String group) {
        return Optional.ofNullable(of(person).get(group));
    }

    /** Since which day the standing has been what it is changes only when it does. */
    void note(String group, PersonId person, Standing standing) {
        database.sql("""
                        insert into membership.standing (person_id, group_key, standing, since)
                        values (:person, :group, :standing, :today)
                        on conflict (person_id, group_key) do update set standing = excluded.standing,
                            since = case when standing.standing = excluded.standing then standing.since
                                else excluded.since end
                        """)
                .param("person", person.value())
                .param("group", group)
                .param("standing", standing.name())
                .param("today", settings.today())
                .update();
    }

    /** Forgets everybody in the group but these. */
    void keepOnly(String group, Collection<PersonId> people) {
        var gone = of(group).keySet().stream()
                .filter(person -> !people.contains(person))
                .toList();
        forget(group, gone);
    }

    /** Forgets how people took part in groups that are closed. */
    void keepOnlyGroups(Collection<String> open) {
        database.sql("delete from membership.standing where group_key <> all (:open)")
                .param("open", open.toArray(String[]::new))
                .update();
    }

    /** Forgets how somebody took part. */
    void forget(PersonId person) {
        database.sql("delete from membership.standing where person_id = :person")
                .param("person", person.value())
                .update();
    }

    private void forget(String group, List<PersonId> gone) {
        gone.forEach(person -> database.sql(
                        "delete from membership.standing where group_key = :group and person_id = :person")
                .param("group", group)
                .param("person", person.value())
                .update());
    }
}
