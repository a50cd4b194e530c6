package coop.workers.access;

import coop.workers.shared.PersonId;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Tells services whose own page is open: somebody outside the office who came in by {@link PersonDoor}, or somebody of the
 * office at their own. Apart from {@link CurrentActor}: to the office somebody outside is and stays an outsider, so that
 * nothing opens to them by accident; a desk for people themselves asks here.
 */
public interface CurrentPerson {

    /** The person, or empty where nobody is on a page of their own. */
    Optional<PersonId> find();

    /**
     * The person.
     *
     * @throws coop.workers.shared.NotFound if nobody is on a page of their own
     */
    PersonId get();

    /** Does {@code work} on the page of {@code person}: for tests and the demonstration. */
    <T> T as(PersonId person, Supplier<T> work);

    /** Does {@code work} on the page of {@code person}: for tests and the demonstration. */
    default void as(PersonId person, Runnable work) {
        as(person, () -> {
            work.run();
            return true;
        });
    }
}
