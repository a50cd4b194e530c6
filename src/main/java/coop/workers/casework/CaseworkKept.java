package coop.workers.casework;

import coop.workers.access.KeptOfPeople;
import java.util.List;
import org.springframework.stereotype.Component;

/** What cases hold of people: letters to them, and what they said, answered and handed in. */
@Component
class CaseworkKept implements KeptOfPeople {

    @Override
    public List<Drawer> drawers() {
        return List.of(
                new Drawer("casework.kept.letter", """
                        select written_at, recipient_name, recipient_email, subject, body, state
                        from casework.letter
                        where lower(recipient_email) = lower(:address) and case_number is not null
                        order by sequence
                        """),
                new Drawer("casework.kept.said", """
                        select case_number, at, comment
                        from casework.timeline_entry
                        where person = :person and comment is not null
                        order by at
                        """),
                new Drawer("casework.kept.answer", """
                        select case_number, heading, at from casework.answer_sheet where person = :person order by at
                        """),
                new Drawer("casework.kept.document", """
                        select case_number, name, added_at
                        from casework.document
                        where person = :person
                        order by added_at
                        """),
                new Drawer("casework.kept.reader", """
                        select case_number, standing from casework.case_person where person = :person
                        """));
    }
}
