package coop.workers.workflow.engine;

import coop.workers.access.Absence;
import coop.workers.access.Actor;
import coop.workers.access.Cover;
import coop.workers.access.Role;
import coop.workers.access.StaffDirectory;
import coop.workers.shared.PersonId;
import coop.workers.workflow.KnownQueues;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What falls to somebody in the stead of people who are away. */
@Component
class Stead {

    private final ObjectProvider<Cover> cover;
    private final ObjectProvider<StaffDirectory> staff;
    private final ObjectProvider<KnownQueues> groups;

    Stead(ObjectProvider<Cover> cover, ObjectProvider<StaffDirectory> staff, ObjectProvider<KnownQueues> groups) {
        this.cover = cover;
        this.staff = staff;
        this.groups = groups;
    }

    /** @param queuesOf the queues of a person with these roles */
    Viewer of(Actor actor, Set<String> own, BiFunction<Set<String>, PersonId, Set<String>> queuesOf) {
        var person = actor.person();
        var covered = person == null ? Set.<PersonId>of() : covered(person);
        if (covered.isEmpty()) {
            return new Viewer(person, actor.roles(), own, Set.of(), Map.of());
        }
        var roles = new HashSet<>(actor.roles());
        var theirs = new HashMap<String, PersonId>();
        for (var absent : covered) {
            var held = rolesOf(absent);
            roles.addAll(held);
            queuesOf.apply(held.stream().map(Role::key).collect(Collectors.toSet()), absent)
                    .forEach(queue -> theirs.putIfAbsent(queue, absent));
        }
        theirs.keySet().removeAll(own);
        var away = cover.getObject().away();
        theirs.keySet().removeIf(queue -> !away.containsAll(peopleOf(queue)));
        return new Viewer(person, roles, own, covered, theirs);
    }

    private Set<PersonId> covered(PersonId person) {
        return cover.stream()
                .flatMap(each -> each.takenBy(person).stream())
                .map(Absence::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<Role> rolesOf(PersonId person) {
        return staff.stream()
                .flatMap(directory -> directory.find(person).stream())
                .flatMap(entry -> entry.roles().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<PersonId> peopleOf(String queue) {
        var byRole = Role.withKey(queue).stream()
                .flatMap(role -> staff.stream().flatMap(directory -> directory.holding(role).stream()))
                .map(StaffDirectory.Entry::person);
        var byGroup = groups.stream().flatMap(known -> known.peopleOf(queue).stream());
        return Stream.concat(byRole, byGroup).collect(Collectors.toUnmodifiableSet());
    }
}
