package coop.workers.access;

import coop.workers.shared.EmailAddress;
import coop.workers.shared.PersonId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows the people who have a page of their own, whether they work in the office or not. The register answers it. */
public interface PeopleWithPages {

    /**
     * Somebody the register knows.
     *
     * @param email null where none is known
     */
    record Someone(PersonId person, String name, @Nullable EmailAddress email) {}

    /** Whose address that is. */
    Optional<Someone> withEmail(EmailAddress address);

    /** The person of that id, or the one they were found to be the same as. */
    Optional<Someone> find(PersonId person);
}
