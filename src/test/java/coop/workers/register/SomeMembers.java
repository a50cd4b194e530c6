package coop.workers.register;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.register.RegisterDesk.NewCoopMember;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.PersonId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;

/** Members as tests need them, entered by the office itself. */
@TestConfiguration(proxyBeanMethods = false)
public class SomeMembers {

    private final RegisterDesk register;
    private final CurrentActor currentActor;

    SomeMembers(RegisterDesk register, CurrentActor currentActor) {
        this.register = register;
        this.currentActor = currentActor;
    }

    /** A society with a number of its own and a representative «Rae of NAME». */
    public MemberNumber coop(String name, LocalDate entered) {
        return currentActor.as(
                Actor.OFFICE,
                () -> register.enterCoop(new NewCoopMember(
                        name,
                        LegalForm.SOCIETY,
                        new RegisteredNumber(
                                Registrar.FCA_MUTUALS,
                                UUID.randomUUID().toString().substring(0, 8)),
                        "12 Canal Street",
                        emailOf(name),
                        null,
                        null,
                        register.enterPerson(new NewPerson("Rae of " + name, null, null, null)),
                        entered,
                        entered.plusYears(1))));
    }

    /** Somebody who is known to the register at {@link #addressOf} and nothing else. */
    public PersonId person(String name) {
        return currentActor.as(
                Actor.OFFICE, () -> register.enterPerson(new NewPerson(name, addressOf(name), null, "3 Mill Lane")));
    }

    /** Makes somebody a worker member. */
    public MemberNumber enter(PersonId person, LocalDate on) {
        return currentActor.as(Actor.OFFICE, () -> register.enterWorkerMember(person, on));
    }

    public EmailAddress addressOf(String name) {
        return new EmailAddress(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "@people.example");
    }

    /** Makes somebody the representative of a co-op from that day on. */
    public void represent(MemberNumber coop, PersonId person, LocalDate from) {
        currentActor.as(
                Actor.OFFICE, () -> register.changeRepresentative(coop, person, from, "Chosen by the workers."));
    }

    /** The address that such a society notified for everything. */
    public EmailAddress emailOf(String name) {
        return new EmailAddress(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "@coops.example");
    }

    public MemberNumber workerMember(String name, LocalDate entered) {
        return currentActor.as(
                Actor.OFFICE,
                () -> register.enterWorkerMember(
                        register.enterPerson(new NewPerson(name, null, null, "3 Mill Lane")), entered));
    }
}
