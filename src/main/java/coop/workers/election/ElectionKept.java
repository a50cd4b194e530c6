package coop.workers.election;

import coop.workers.access.KeptOfPeople;
import java.util.List;
import org.springframework.stereotype.Component;

/** What elections hold of people: their candidature, and that they are on the roll; never how anybody voted. */
@Component
class ElectionKept implements KeptOfPeople {

    @Override
    public List<Drawer> drawers() {
        return List.of(
                new Drawer("election.kept.candidate", """
                        select name, place, withdrawn from election.candidate where person_id = :person
                        """),
                new Drawer("election.kept.nomination", """
                        select case_number, nominator_name, name, email, postal_address, phone, statement,
                            status, declared_at, question, answer, reasons
                        from election.nomination
                        where person_id = :person or lower(email) = lower(:address)
                        """),
                new Drawer("election.kept.roll", """
                        select member_number, member_name, voter_name
                        from election.roll_entry
                        where voter_id = :person
                        """),
                new Drawer("election.kept.change", """
                        select voter_name, member_number, reason from election.roll_change where voter_id = :person
                        """));
    }
}
