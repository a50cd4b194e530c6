package coop.workers.election.process;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.organisation.OrganisationDesk;
import coop.workers.organisation.Setting;
import coop.workers.shared.PersonId;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Seats beyond the seven that all tests share, so that whoever is elected here takes none of theirs. */
final class SparePlaces {

    private static final Actor ADMINISTRATOR = new Actor(PersonId.random(), "Ada Admin", Set.of(Role.ADMINISTRATOR));
    private static final int SEATS = 12;

    private final OrganisationDesk organisation;
    private final CurrentActor actors;
    private final JdbcClient database;

    SparePlaces(OrganisationDesk organisation, CurrentActor actors, JdbcClient database) {
        this.organisation = organisation;
        this.actors = actors;
        this.database = database;
    }

    void provide() {
        actors.as(ADMINISTRATOR, () -> organisation.change(Setting.BOARD_SEATS, SEATS, null));
    }

    void clear() {
        actors.as(ADMINISTRATOR, () -> organisation.change(Setting.BOARD_SEATS, Setting.BOARD_SEATS.shipped(), null));
        database.sql("""
                        delete from register.alteration
                        where officer_id in (select id from register.officer where seat > 7)
                        and set_config('audit.because', 'erasure', true) is not null
                        """).update();
        database.sql(
                        "delete from register.officer where seat > 7 and set_config('audit.because', 'erasure', true) is not null")
                .update();
    }

    /** Who sits beyond the seven. */
    List<String> holders() {
        return database.sql("""
                        select person.full_name from register.officer join register.person on person.id = officer.person_id
                        where seat > 7 order by seat
                        """).query(String.class).list();
    }
}
