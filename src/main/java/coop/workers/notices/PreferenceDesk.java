package coop.workers.notices;

import coop.workers.access.CurrentActor;
import coop.workers.notices.StopLinks.Stops;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people choose what they are told by mail; and where a letter's own link stops letters of its kind. */
@Service
@Transactional
public class PreferenceDesk {

    private final PreferenceBook book;
    private final StopLinks links;
    private final CurrentActor current;

    PreferenceDesk(PreferenceBook book, StopLinks links, CurrentActor current) {
        this.book = book;
        this.links = links;
        this.current = current;
    }

    /** The actor's own. */
    @Transactional(readOnly = true)
    public Preferences mine() {
        return book.of(me());
    }

    public void keep(Preferences preferences) {
        book.keep(me(), preferences);
    }

    /** What the link with {@code token} stops; empty where there is no such link. Whoever holds it may. */
    @Transactional(readOnly = true)
    public Optional<Kind> stopping(String token) {
        return links.open(token).map(Stops::kind);
    }

    /** Stops what the link stops, however often it is used; empty where there is no such link. */
    public Optional<Kind> stop(String token) {
        return links.open(token).map(stops -> {
            book.keep(stops.person(), book.of(stops.person()).without(stops.kind()));
            return stops.kind();
        });
    }

    private PersonId me() {
        var person = current.get().person();
        if (person == null) {
            throw new NotFound();
        }
        return person;
    }
}
