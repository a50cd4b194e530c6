package coop.workers.groups;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.groups.GroupDesk.Particulars;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.shared.PersonId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;

/** Groups as tests need them, founded by the office itself. */
@TestConfiguration(proxyBeanMethods = false)
public class SomeGroups {

    private final GroupDesk desk;
    private final RegisterDesk register;
    private final CurrentActor currentActor;

    SomeGroups(GroupDesk desk, RegisterDesk register, CurrentActor currentActor) {
        this.desk = desk;
        this.register = register;
        this.currentActor = currentActor;
    }

    public String group(String name, @Nullable String parent, LocalDate from) {
        return currentActor.as(
                Actor.OFFICE,
                () -> desk.found(
                        new Particulars(name, GroupKind.WORKING, "To bake for everybody.", parent), from, "Needed."));
    }

    public PersonId member(String group, String name, LocalDate from, GroupRole... roles) {
        return currentActor.as(Actor.OFFICE, () -> {
            var person = register.enterPerson(new NewPerson(name, null, null, null));
            desk.admit(group, person, from);
            for (var role : roles) {
                desk.giveRole(group, person, role, from);
            }
            return person;
        });
    }

    /** Somebody who coordinates the group, as they act. */
    public Actor coordinator(String group, String name, LocalDate from) {
        return new Actor(member(group, name, from, GroupRole.COORDINATOR), name, Set.of(Role.GROUP_COORDINATOR));
    }
}
