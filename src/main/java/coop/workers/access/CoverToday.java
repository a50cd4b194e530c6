package coop.workers.access;

import coop.workers.shared.PersonId;
import coop.workers.shell.Signboard;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Knows by the calendar of the organisation who stands in. */
@Component
class CoverToday implements Cover {

    private final AbsenceBook book;
    private final StaffDirectory staff;
    private final CurrentActor current;
    private final Signboard signboard;

    CoverToday(AbsenceBook book, StaffDirectory staff, CurrentActor current, Signboard signboard) {
        this.book = book;
        this.staff = staff;
        this.current = current;
        this.signboard = signboard;
    }

    @Override
    public List<Absence> takenBy(PersonId person) {
        return book.takenBy(person, signboard.today());
    }

    @Override
    public Set<PersonId> standingInFor(PersonId person) {
        var standing = new HashSet<>(book.standingInFor(person, signboard.today()));
        if (standing.size() > 1) {
            standing.removeAll(away());
        }
        return standing;
    }

    @Override
    public Set<PersonId> away() {
        var today = signboard.today();
        return book.notEndedBy(today).stream()
                .filter(absence -> absence.holdsOn(today))
                .map(Absence::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Actor inTheirStead() {
        var actor = current.get();
        var person = actor.person();
        var taken = person == null ? List.<Absence>of() : takenBy(person);
        if (taken.isEmpty()) {
            return actor;
        }
        var roles = new HashSet<>(actor.roles());
        taken.forEach(absence -> staff.find(absence.person()).ifPresent(entry -> roles.addAll(entry.roles())));
        return new Actor(person, actor.name(), roles);
    }
}
