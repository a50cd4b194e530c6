package coop.workers.access;

import coop.workers.shared.EmailAddress;
import coop.workers.shared.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds people of the register, so that an account can be opened for one of them. The register answers it. */
public interface KnownPeople {

    /** Somebody the register knows. */
    record Known(PersonId person, String name, @Nullable EmailAddress email) {}

    /** Those whose name or address contains {@code words}, by name; for the office's own use. */
    List<Known> named(String words, int from, int atMost);
}
