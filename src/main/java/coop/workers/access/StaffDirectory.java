package coop.workers.access;

import coop.workers.shared.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of people who sign in, for lists and assignment; nothing else of their accounts. */
public interface StaffDirectory {

    /** One person who signs in. */
    record Entry(PersonId person, String name, java.util.Set<Role> roles) {}

    /** The entry of somebody who may sign in now; empty for everybody else. */
    Optional<Entry> find(PersonId person);

    /** Names by person, in one query; people without an account are left out. */
    Map<PersonId, String> names(Collection<PersonId> people);

    /** Everybody who holds {@code role} now, by name. */
    List<Entry> holding(Role role);
}
