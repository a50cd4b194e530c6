package coop.workers.groups;

import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.organisation.Settings;
import coop.workers.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may do what with a group. Whoever works here may read them all; their people are kept by those who coordinate them, the
 * groups themselves by the secretary.
 */
@Component
class GroupPermissions {

    private final CurrentActor currentActor;
    private final JdbcClient database;
    private final Settings settings;

    GroupPermissions(CurrentActor currentActor, JdbcClient database, Settings settings) {
        this.currentActor = currentActor;
        this.database = database;
        this.settings = settings;
    }

    void mayRead() {
        var actor = currentActor.get();
        demand(actor.isOffice() || actor.person() != null);
    }

    /** To found, describe and close groups. */
    void mayOrder() {
        demand(canOrder());
    }

    /** To say who belongs to it and does what in it. */
    void mayKeepPeople(String key) {
        demand(canKeepPeople(key));
    }

    /** To know who pauses, and why: private to those who coordinate the group and to the membership team. */
    void mayKnowPauses(String key) {
        demand(canKnowPauses(key));
    }

    boolean canKnowPauses(String key) {
        var actor = currentActor.get();
        return actor.isOffice() || actor.is(Role.MEMBERSHIP_TEAM) || coordinates(key);
    }

    boolean canOrder() {
        var actor = currentActor.get();
        return actor.isOffice() || actor.isAnyOf(Role.SECRETARY, Role.ADMINISTRATOR);
    }

    /** The board's people are the register's officers, and nobody keeps them here. */
    boolean canKeepPeople(String key) {
        return !key.equals(Groups.BOARD) && (canOrder() || coordinates(key));
    }

    private boolean coordinates(String key) {
        var person = currentActor.get().person();
        return person != null
                && database.sql("""
                                select exists (select from groups.group_member
                                where group_key = :key and person_id = :person and role = 'COORDINATOR'
                                and from_on <= :today and (until_on is null or until_on > :today))
                                """)
                        .param("key", key)
                        .param("person", person.value())
                        .param("today", settings.today())
                        .query(Boolean.class)
                        .single();
    }

    private static void demand(boolean allowed) {
        if (!allowed) {
            throw new NotFound();
        }
    }
}
