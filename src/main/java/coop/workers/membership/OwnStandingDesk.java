package coop.workers.membership;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.CurrentPerson;
import coop.workers.register.RegisterDesk;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody is, for themselves on their own page. */
@Service
@Lazy
@Transactional(readOnly = true)
public class OwnStandingDesk {

    private final RegisterDesk register;
    private final CurrentActor currentActor;
    private final CurrentPerson currentPerson;

    OwnStandingDesk(RegisterDesk register, CurrentActor currentActor, CurrentPerson currentPerson) {
        this.register = register;
        this.currentActor = currentActor;
        this.currentPerson = currentPerson;
    }

    /** Are they a worker member today? */
    public boolean isWorkerMember() {
        return currentPerson
                .find()
                .filter(me -> currentActor
                        .as(Actor.OFFICE, () -> register.workerMember(me))
                        .isPresent())
                .isPresent();
    }
}
