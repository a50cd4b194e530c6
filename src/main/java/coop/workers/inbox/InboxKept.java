package coop.workers.inbox;

import coop.workers.access.KeptOfPeople;
import java.util.List;
import org.springframework.stereotype.Component;

/** The views of lists that people keep. */
@Component
class InboxKept implements KeptOfPeople {

    @Override
    public List<Drawer> drawers() {
        return List.of(new Drawer("inbox.kept.habit", """
                        select columns, keys from inbox.habit where person_id = :person
                        """), new Drawer("inbox.kept.view", """
                        select name from inbox.saved_view where owner_id = :person
                        """));
    }
}
