package coop.workers.membership;

import coop.workers.access.KeptOfPeople;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is kept of people on their way to being worker members. */
@Component
class MembershipKept implements KeptOfPeople {

    @Override
    public List<Drawer> drawers() {
        return List.of(
                new Drawer("membership.kept.standing", """
                        select group_key, standing, since from membership.standing where person_id = :person
                        """),
                new Drawer("membership.kept.review", """
                        select case_number, status, own_wish, pause_until, opened_on, closed_on
                        from membership.standing_review where person_id = :person
                        """),
                new Drawer("membership.kept.supporter", """
                        select full_name, email, may_write, consent_at, came_by, from_on, until_on
                        from membership.supporter where person_id = :person or lower(email) = lower(:address)
                        """),
                new Drawer("membership.kept.invitation", """
                        select case_number, group_key, status, words, closed_on
                        from membership.invitation
                        where person_id = :person
                        """),
                new Drawer("membership.kept.draft", """
                        select answers, saved_at from membership.draft
                        where holder = cast(:person as text) or lower(answers ->> 'email') = lower(:address)
                        """),
                new Drawer("membership.kept.application", """
                        select case_number, status, full_name, email, phone, postal_address, group_key, labour,
                            refused_because, handed_in_at
                        from membership.application
                        where person_id = :person or lower(email) = lower(:address)
                        """));
    }
}
