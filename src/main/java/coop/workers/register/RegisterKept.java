package coop.workers.register;

import coop.workers.access.KeptOfPeople;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the register holds of people. */
@Component
class RegisterKept implements KeptOfPeople {

    @Override
    public List<Drawer> drawers() {
        return List.of(
                new Drawer("register.kept.person", """
                        select full_name, email, phone, postal_address, entered_at
                        from register.person
                        where id = :person
                        """),
                new Drawer("register.kept.membership", """
                        select m.number, s.entered_on, s.ceased_on, s.ceased_reason
                        from register.membership s join register.member m on m.number = s.member_number
                        where m.person_id = :person
                        order by s.entered_on
                        """),
                new Drawer("register.kept.shares", """
                        select h.shares, h.paid_pence, h.held_from, h.held_until
                        from register.shareholding h join register.member m on m.number = h.member_number
                        where m.person_id = :person
                        order by h.held_from
                        """),
                new Drawer("register.kept.notified", """
                        select n.address, n.purposes, n.notified_on, n.withdrawn_on
                        from register.notified_address n join register.member m on m.number = n.member_number
                        where m.person_id = :person
                        order by n.notified_on
                        """),
                new Drawer("register.kept.altered", """
                        select a.particular, a.was, a.became, a.reason, a.altered_at
                        from register.alteration a join register.member m on m.number = a.member_number
                        where m.person_id = :person
                        order by a.id
                        """),
                new Drawer("register.kept.represents", """
                        select c.name, r.from_on, r.until_on
                        from register.representative r join register.member m on m.number = r.member_number join
                            register.coop c on c.id = m.coop_id
                        where r.person_id = :person
                        order by r.from_on
                        """),
                new Drawer("register.kept.office", """
                        select office, seat, from_on, last_on, ended_why
                        from register.officer
                        where person_id = :person
                        order by from_on
                        """));
    }
}
