package coop.workers.funding;

import coop.workers.access.KeptOfPeople;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is kept of the people who ask for money, and of those at funders. */
@Component
class FundingKept implements KeptOfPeople {

    @Override
    public List<Drawer> drawers() {
        return List.of(
                new Drawer("funding.kept.carried", """
                        select case_number, title, status, registered_on from funding.opportunity
                        where owner_id = :person order by registered_on
                        """),
                new Drawer("funding.kept.reader", """
                        select o.case_number, o.title from funding.reader r join funding.opportunity o on o.id = r.opportunity_id
                        where r.person_id = :person
                        """),
                new Drawer("funding.kept.contact", """
                        select f.name as funder, c.name, c.role, c.email, c.phone
                        from funding.funder_contact c join funding.funder f on f.id = c.funder_id
                        where lower(c.email) = lower(:address)
                        """),
                new Drawer("funding.kept.tie", """
                        select f.name as funder, t.as_what from funding.funder_tie t join funding.funder f on f.id = t.funder_id
                        where t.person_id = :person
                        """),
                new Drawer("funding.kept.conflict", """
                        select o.case_number, o.title
                        from funding.stands_back b join funding.opportunity o on o.id = b.opportunity_id
                        where b.person_id = :person
                        """));
    }
}
