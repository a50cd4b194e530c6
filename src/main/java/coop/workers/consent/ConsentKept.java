package coop.workers.consent;

import coop.workers.access.KeptOfPeople;
import java.util.List;
import org.springframework.stereotype.Component;

/** What people said in rounds of consent. */
@Component
class ConsentKept implements KeptOfPeople {

    @Override
    public List<Drawer> drawers() {
        return List.of(new Drawer("consent.kept.asked", """
                        select p.case_number, a.conflict
                        from consent.member_asked a join consent.proposal p on p.id = a.proposal_id
                        where a.person = :person
                        """), new Drawer("consent.kept.voice", """
                        select answer, concern, objection_aim, objection_evidence, objection_more,
                            objection_not_personal, objection_withdrawn, given_at
                        from consent.voice
                        where person = :person
                        """));
    }
}
