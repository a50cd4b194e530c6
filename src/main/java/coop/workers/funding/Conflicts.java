package coop.workers.funding;

import coop.workers.consent.ConflictDeclared;
import coop.workers.shared.PersonId;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who stands back from which opportunity, so that lists leave it out for them as its case does. */
@Component("fundingConflicts")
class Conflicts {

    private final JdbcClient database;

    Conflicts(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void declared(ConflictDeclared event) {
        database.sql("""
                        insert into funding.stands_back (opportunity_id, person_id)
                        select id, :person from funding.opportunity where case_number = :number
                        on conflict do nothing
                        """)
                .param("person", event.member().value())
                .param("number", event.caseNumber().value())
                .update();
    }

    void standBack(UUID opportunity, PersonId person) {
        database.sql(
                        "insert into funding.stands_back (opportunity_id, person_id) values (:id, :person) on conflict do nothing")
                .param("id", opportunity)
                .param("person", person.value())
                .update();
    }
}
