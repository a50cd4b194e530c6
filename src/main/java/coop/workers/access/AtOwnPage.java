package coop.workers.access;

import coop.workers.shared.PersonId;
import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/** Whose session it is when somebody outside the office has come in to their own page. */
record AtOwnPage(UUID person, String displayName) implements Principal, Serializable {

    PersonId id() {
        return new PersonId(person);
    }

    @Override
    public String getName() {
        return displayName;
    }
}
