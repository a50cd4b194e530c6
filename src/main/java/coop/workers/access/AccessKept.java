package coop.workers.access;

import java.util.List;
import org.springframework.stereotype.Component;

/** What is kept of people who sign in. */
@Component
class AccessKept implements KeptOfPeople {

    @Override
    public List<Drawer> drawers() {
        return List.of(
                new Drawer("access.kept.account", """
                        select name, email, created_at, disabled from access.account where person_id = :person
                        """),
                new Drawer("access.kept.passkey", """
                        select p.label, p.created_at, p.last_used_at
                        from access.passkey p left join access.account a on a.id = p.account_id
                        where coalesce(a.person_id, p.person_id) = :person
                        """),
                new Drawer("access.kept.absence", """
                        select from_day, until_day, note from access.absence where person_id = :person
                        """));
    }
}
