package coop.workers.funding;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.funding.FunderDesk.Tie;
import coop.workers.register.RegisterDesk;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Names who of ours has to do with a funder. */
@Component
@Lazy
class FunderTies {

    private final RegisterDesk register;
    private final CurrentActor currentActor;

    FunderTies(RegisterDesk register, CurrentActor currentActor) {
        this.register = register;
        this.currentActor = currentActor;
    }

    List<Tie> of(Funder funder) {
        return currentActor.as(Actor.OFFICE, () -> register.people(funder.ties())).stream()
                .map(person -> new Tie(person, funder.asWhat(person.id())))
                .toList();
    }

    /** All of them in a line; blank where there is nobody. */
    String inWords(Funder funder) {
        return of(funder).stream()
                .map(tie -> tie.person().fullName() + (tie.asWhat().isBlank() ? "" : " (%s)".formatted(tie.asWhat())))
                .collect(Collectors.joining(", "));
    }
}
