package coop.workers.consent;

import coop.workers.casework.CaseErased;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets go of what was proposed, said and decided in a case whose time for keeping it is over. */
@Component
class ErasedProposals {

    private static final List<String> OF_A_CASE = List.of(
            """
            delete from consent.voice where round_id in (
              select r.id from consent.round r join consent.proposal p on p.id = r.proposal_id where p.case_number = :number)
            """,
            "delete from consent.round where proposal_id in (select id from consent.proposal where case_number = :number)",
            "delete from consent.member_asked where proposal_id in (select id from consent.proposal where case_number = :number)",
            "delete from consent.version where proposal_id in (select id from consent.proposal where case_number = :number)",
            "delete from consent.proposal where case_number = :number");

    private final JdbcClient database;

    ErasedProposals(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void letGo(CaseErased erased) {
        OF_A_CASE.forEach(delete ->
                database.sql(delete).param("number", erased.number().value()).update());
    }
}
