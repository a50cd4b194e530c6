package coop.workers.request;

import coop.workers.access.KeptOfPeople;
import java.util.List;
import org.springframework.stereotype.Component;

/** What people asked about their data. */
@Component
class RequestKept implements KeptOfPeople {

    @Override
    public List<Drawer> drawers() {
        return List.of(new Drawer("request.kept.request", """
                select case_number, kind, words, status, received_on, acknowledged_on, question, reply, answer, answered_on
                from request.request where person_id = :person order by received_on
                """));
    }
}
