package coop.workers.renewal;

import coop.workers.register.MembershipCeased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever is a member no more is asked for nothing more, by whatever way the membership ended. */
@Component
class FormerMembers {

    private final Renewals renewals;

    FormerMembers(Renewals renewals) {
        this.renewals = renewals;
    }

    @EventListener
    @Transactional
    public void partFrom(MembershipCeased ceased) {
        for (var renewal : renewals.goingOn(ceased.number().value(), RenewalStart.OVER)) {
            renewal.memberCeased();
            renewals.save(renewal);
        }
    }
}
