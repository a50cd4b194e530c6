package coop.workers.groups;

import coop.workers.access.KeptOfPeople;
import java.util.List;
import org.springframework.stereotype.Component;

/** What groups note of the people in them. */
@Component
class GroupsKept implements KeptOfPeople {

    @Override
    public List<Drawer> drawers() {
        return List.of(
                new Drawer("groups.kept.place", """
                        select g.name, m.role, m.from_on, m.until_on
                        from groups.group_member m join groups.working_group g on g.key = m.group_key
                        where m.person_id = :person
                        order by m.from_on
                        """),
                new Drawer("groups.kept.round", """
                        select g.name, r.month, p.took_part, p.guest
                        from groups.participant p join groups.monthly_round r on r.case_number = p.case_number
                            join groups.working_group g on g.key = r.group_key
                        where p.person_id = :person
                        order by r.month
                        """),
                new Drawer("groups.kept.pause", """
                        select why, from_on, last_on from groups.pause where person_id = :person order by from_on
                        """),
                new Drawer("groups.kept.change", """
                        select g.name, c.what, c.was, c.became, c.reason, c.changed_at
                        from groups.group_change c join groups.working_group g on g.key = c.group_key
                        where c.person_id = :person
                        order by c.id
                        """));
    }
}
