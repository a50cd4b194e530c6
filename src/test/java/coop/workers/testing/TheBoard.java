package coop.workers.testing;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.organisation.Settings;
import coop.workers.register.Office;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.NewOfficer;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.register.RegisterDesk.Person;
import java.time.LocalDate;
import java.util.List;

/** Seven directors in their seats, the same for all tests: a seat has one holder at a time. */
public class TheBoard {

    private static final List<String> NAMES = List.of(
            "Amina Okafor",
            "Ben Whitaker",
            "Carys Morgan",
            "Dev Patel",
            "Eilidh Fraser",
            "Farah Siddiqui",
            "Gwen Hughes");

    /** So long a term that no test that turns the clock empties the board. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(2079, 12, 31);

    private final RegisterDesk register;
    private final CurrentActor currentActor;
    private final Settings settings;

    TheBoard(RegisterDesk register, CurrentActor currentActor, Settings settings) {
        this.register = register;
        this.currentActor = currentActor;
        this.settings = settings;
    }

    /** The seven, by name, appointed now if they were not yet. */
    public List<Person> members() {
        return currentActor.as(Actor.OFFICE, () -> {
            var today = settings.today();
            if (register.boardOn(today).isEmpty()) {
                for (var seat = 1; seat <= NAMES.size(); seat++) {
                    var person = register.enterPerson(new NewPerson(NAMES.get(seat - 1), null, null, "1 Board Street"));
                    register.appoint(new NewOfficer(person, Office.DIRECTOR, seat, false, FIRST_DAY, LAST_DAY));
                }
            }
            return register.boardOn(today);
        });
    }
}
