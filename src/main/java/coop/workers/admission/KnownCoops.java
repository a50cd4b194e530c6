package coop.workers.admission;

import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.KnownCoop;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Looks whether a co-op that applies is known already: by registrar and number, however it writes them, or, where it has no number, by its name. It
 * only flags; a person decides.
 */
@Component
@Lazy
class KnownCoops {

    private static final List<ApplicationStatus> OPEN = Arrays.stream(ApplicationStatus.values())
            .filter(ApplicationStatus::isOpen)
            .toList();

    private final RegisterDesk register;
    private final Applications applications;
    private final Wording wording;

    KnownCoops(RegisterDesk register, Applications applications, Wording wording) {
        this.register = register;
        this.applications = applications;
        this.wording = wording;
    }

    /** What the co-op seems to be, for people: "member 12", "application ADM-2026-0007"; empty where it is new to us. */
    Optional<String> like(Application application) {
        return member(application.coop())
                .map(coop -> wording.of("admission.known.member", coop.number()))
                .or(() -> applied(application).map(other -> wording.of("admission.known.application", other.number())));
    }

    private Optional<KnownCoop> member(CoopDetails coop) {
        var found = coop.number() == null
                ? register.coopsNamedLike(coop.name()).stream()
                        .filter(known -> known.name().equalsIgnoreCase(coop.name()))
                : coop.registeredNumber().alike().stream().flatMap(number -> register.coopWith(number).stream());
        return found.filter(KnownCoop::memberNow).findFirst();
    }

    private Optional<Application> applied(Application application) {
        var coop = application.coop();
        var found = coop.number() == null
                ? applications.ofName(coop.name(), OPEN).stream()
                : coop.registeredNumber().alike().stream()
                        .flatMap(number -> applications.ofNumber(number.registrar(), number.number(), OPEN).stream());
        return found.filter(other -> !other.id().equals(application.id())).findFirst();
    }
}
