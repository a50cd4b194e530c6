package coop.workers.notices;

import coop.workers.access.KeptOfPeople;
import java.util.List;
import org.springframework.stereotype.Component;

/** What people want to be told, and were. */
@Component
class NoticesKept implements KeptOfPeople {

    @Override
    public List<Drawer> drawers() {
        return List.of(
                new Drawer("notices.kept.preference", """
                        select digest, digest_at, mentions, assignments, overdue
                        from notices.preference
                        where person_id = :person
                        """),
                new Drawer("notices.kept.digest", """
                        select day from notices.digest_day where person_id = :person
                        """),
                new Drawer("notices.kept.late", """
                        select due, told_at from notices.told_late where person_id = :person
                        """),
                new Drawer("notices.kept.calendar", """
                        select since from notices.calendar where person_id = :person
                        """));
    }
}
