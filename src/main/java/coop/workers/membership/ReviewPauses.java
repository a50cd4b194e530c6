package coop.workers.membership;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.groups.Groups;
import coop.workers.groups.PauseDesk;
import coop.workers.groups.WhyPause;
import coop.workers.shared.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Notes with the groups what was agreed in a conversation: they know pauses, and months of a pause do not count. */
@Component
@Lazy
class ReviewPauses {

    private final PauseDesk pauses;
    private final Groups groups;
    private final CurrentActor currentActor;

    ReviewPauses(PauseDesk pauses, Groups groups, CurrentActor currentActor) {
        this.pauses = pauses;
        this.groups = groups;
        this.currentActor = currentActor;
    }

    /**
     * Notes a pause; the reason stays with the person. Empty where they belong to no group.
     *
     * @throws coop.workers.shared.Rejection if they pause then already
     */
    Optional<UUID> note(PersonId person, LocalDate from, LocalDate last) {
        return currentActor.as(Actor.OFFICE, () -> groups.of(person, from).stream()
                .findFirst()
                .map(group -> pauses.note(group.key(), person, WhyPause.OTHER, from, last)));
    }

    /** Ends a pause on that day, unless their groups have noted another end meanwhile. */
    void end(UUID pause, PersonId person, LocalDate on) {
        currentActor.as(Actor.OFFICE, () -> groups.of(person, on).stream()
                .findFirst()
                .ifPresent(group -> pauses.end(group.key(), pause, on)));
    }
}
