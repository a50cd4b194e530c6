package coop.workers.membership;

import coop.workers.organisation.Settings;
import coop.workers.register.WorkerMemberEntered;
import coop.workers.shared.PersonId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where supporters are entered and struck out, whoever decides it. */
@Component
class SupporterBook {

    private final Supporters supporters;
    private final Settings settings;
    private final Clock clock;

    SupporterBook(Supporters supporters, Settings settings, Clock clock) {
        this.supporters = supporters;
        this.settings = settings;
        this.clock = clock;
    }

    /** Enters somebody from today; whoever is one already stays one. */
    Supporter enter(PersonId person, CameBy cameBy, boolean mayWrite) {
        return of(person)
                .orElseGet(() -> supporters.saveAndFlush(
                        Supporter.since(person, cameBy, mayWrite, settings.today(), clock.instant())));
    }

    Optional<Supporter> of(PersonId person) {
        return supporters.findByPersonAndUntilIsNull(person.value());
    }

    void leave(Supporter supporter) {
        supporter.leave(settings.today());
        supporters.saveAndFlush(supporter);
    }

    /** Whoever becomes a worker member is a supporter no more. */
    @EventListener
    void becameMember(WorkerMemberEntered event) {
        of(event.person()).ifPresent(this::leave);
    }
}
