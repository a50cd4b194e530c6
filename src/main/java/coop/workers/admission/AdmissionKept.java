package coop.workers.admission;

import coop.workers.access.KeptOfPeople;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is kept of the people who applied for a co-op. */
@Component
class AdmissionKept implements KeptOfPeople {

    @Override
    public List<Drawer> drawers() {
        return List.of(new Drawer("admission.kept.application", """
                        select case_number, status, contact_name, contact_email, contact_phone, contact_role,
                            coop_name, handed_in_at
                        from admission.application
                        where lower(contact_email) = lower(:address)
                        order by handed_in_at
                        """));
    }
}
