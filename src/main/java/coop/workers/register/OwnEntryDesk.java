package coop.workers.register;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.register.RegisterDesk.MemberNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the register says of the members for whom somebody on their own page speaks: to them, everything. */
@Service
@Transactional(readOnly = true)
public class OwnEntryDesk {

    private final OwnMembers own;
    private final StatutoryRegister register;
    private final CurrentActor actor;

    OwnEntryDesk(OwnMembers own, StatutoryRegister register, CurrentActor actor) {
        this.own = own;
        this.register = register;
        this.actor = actor;
    }

    /**
     * The entry of that number.
     *
     * @throws coop.workers.shared.NotFound if they do not speak for it today
     */
    public MemberDetail entry(MemberNumber number) {
        own.require(number);
        return actor.as(Actor.OFFICE, () -> register.member(number));
    }
}
