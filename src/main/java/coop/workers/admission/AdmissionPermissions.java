package coop.workers.admission;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.access.StaffDirectory;
import coop.workers.casework.CaseDesk;
import coop.workers.register.RegisterDesk;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who may do what to which application. Nobody decides on their own co-op. */
@Component
@Lazy
class AdmissionPermissions {

    private final CurrentActor actor;
    private final CaseDesk cases;
    private final StaffDirectory staff;
    private final RegisterDesk register;

    AdmissionPermissions(CurrentActor actor, CaseDesk cases, StaffDirectory staff, RegisterDesk register) {
        this.actor = actor;
        this.cases = cases;
        this.staff = staff;
        this.register = register;
    }

    /** Steps of the process are the office's own. */
    void requireOffice() {
        if (!actor.get().isOffice()) {
            throw new NotFound();
        }
    }

    /** Whoever may read its case may read the application. */
    boolean mayRead(Application application) {
        return application.isConfirmed() && cases.mayRead(application.number());
    }

    Actor requireReviewer(Application application) {
        return require(application, Role.MEMBERSHIP_TEAM);
    }

    Actor requireTreasurer(Application application) {
        return require(application, Role.TREASURER);
    }

    /** Staff who have to do with the co-op: their address is the applicant's. */
    Set<PersonId> connectedWith(Application application) {
        return Set.of(Role.values()).stream()
                .flatMap(role -> staff.holding(role).stream())
                .map(StaffDirectory.Entry::person)
                .filter(person -> isApplicant(person, application))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Actor require(Application application, Role role) {
        var who = actor.get();
        var person = who.person();
        if (!who.is(role) || person == null || !mayRead(application) || isApplicant(person, application)) {
            throw new NotFound();
        }
        return who;
    }

    private boolean isApplicant(PersonId person, Application application) {
        return register.person(person)
                .map(RegisterDesk.Person::email)
                .filter(email ->
                        email.value().equalsIgnoreCase(application.contact().email()))
                .isPresent();
    }
}
