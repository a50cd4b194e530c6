package coop.workers.admission;

import coop.workers.access.CurrentPerson;
import coop.workers.access.PeopleWithPages;
import coop.workers.access.PeopleWithPages.Someone;
import coop.workers.access.PrivateLinks;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applications of co-ops that somebody made, for them on their own page: those that name their address as the contact's. */
@Service
@Lazy
@Transactional
public class OwnApplicationsDesk {

    static final String LINK = "admission-from-own-page";

    /** As long as a session. */
    private static final Duration VALID_FOR = Duration.ofHours(8);

    private static final int MOST = 20;

    private final Applications applications;
    private final CurrentPerson currentPerson;
    private final PeopleWithPages people;
    private final PrivateLinks links;

    OwnApplicationsDesk(
            Applications applications, CurrentPerson currentPerson, PeopleWithPages people, PrivateLinks links) {
        this.applications = applications;
        this.currentPerson = currentPerson;
        this.people = people;
        this.links = links;
    }

    /** An application of theirs. */
    public record OwnApplication(CaseNumber number, String coop, ApplicationStatus status) {}

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<OwnApplication> all() {
        return mine().limit(MOST)
                .map(application -> new OwnApplication(
                        application.number(), application.coop().name(), application.status()))
                .toList();
    }

    /**
     * A link to its window.
     *
     * @throws NotFound if it is not theirs, or there is none
     */
    public String link(CaseNumber number) {
        return mine().filter(application -> application.number().equals(number))
                .findFirst()
                .map(application -> links.issue(LINK, number.value(), VALID_FOR))
                .orElseThrow(NotFound::new);
    }

    private Stream<Application> mine() {
        return people.find(currentPerson.get()).map(Someone::email).stream()
                .filter(Objects::nonNull)
                .flatMap(email -> applications.ofContact(email.value()).stream());
    }
}
