package coop.workers.notices;

import coop.workers.access.PrivateLinks;
import coop.workers.access.PublicAddress;
import coop.workers.shared.PersonId;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Links by which a letter's recipient stops letters of its kind without signing in. Each letter has its own, and none kills another's. */
@Component
class StopLinks {

    private static final String PURPOSE = "stop-notices";

    /** Longer than anybody keeps a notice. */
    private static final Duration LASTS = Duration.ofDays(400);

    private final PrivateLinks links;
    private final PublicAddress address;

    StopLinks(PrivateLinks links, PublicAddress address) {
        this.links = links;
        this.address = address;
    }

    /**
     * The two addresses of one link.
     *
     * @param page for people, where a button stops the letters: mail scanners open addresses
     * @param oneClick for mail programs, which POST
     */
    record StopLink(String page, String oneClick) {}

    /** What a link stops. */
    record Stops(PersonId person, Kind kind) {}

    StopLink issue(PersonId person, Kind kind) {
        var token = links.issue(PURPOSE, "%s %s %s".formatted(person, kind, UUID.randomUUID()), LASTS);
        return new StopLink(address.of("/notices/stop/" + token), address.of("/notices/unsubscribe/" + token));
    }

    Optional<Stops> open(String token) {
        return links.open(PURPOSE, token).map(subject -> {
            var parts = subject.split(" ", 3);
            return new Stops(new PersonId(UUID.fromString(parts[0])), Kind.valueOf(parts[1]));
        });
    }
}
