package coop.workers.admission;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.PrivateLinks;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.casework.Documents;
import coop.workers.money.Tariffs;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an applicant confirms their address; from here on the application is a case that people spend time on. */
@Service
@Lazy
@Transactional
public class ConfirmationDesk {

    /** The kind of case: the letters of its number. */
    static final String KIND = "ADM";

    /** The folder its letters stand in, and the key of its process. */
    static final String PROCESS = "admission";

    /** Not the board: its members are let in one by one, each after saying that they have no conflict of interest. */
    private static final Set<Role> READERS = EnumSet.of(Role.MEMBERSHIP_TEAM, Role.SECRETARY, Role.TREASURER);

    private final Applications applications;
    private final JoinDrafts drafts;
    private final DraftDocuments draftDocuments;
    private final Documents documents;
    private final CaseDesk cases;
    private final PrivateLinks links;
    private final CurrentActor actor;
    private final KnownCoops knownCoops;
    private final AdmissionPermissions permissions;
    private final AdmissionLetters letters;
    private final Tariffs tariffs;
    private final Clock clock;

    ConfirmationDesk(
            Applications applications,
            JoinDrafts drafts,
            DraftDocuments draftDocuments,
            Documents documents,
            CaseDesk cases,
            PrivateLinks links,
            CurrentActor actor,
            KnownCoops knownCoops,
            AdmissionPermissions permissions,
            AdmissionLetters letters,
            Tariffs tariffs,
            Clock clock) {
        this.applications = applications;
        this.drafts = drafts;
        this.draftDocuments = draftDocuments;
        this.documents = documents;
        this.cases = cases;
        this.links = links;
        this.actor = actor;
        this.knownCoops = knownCoops;
        this.permissions = permissions;
        this.letters = letters;
        this.tariffs = tariffs;
        this.clock = clock;
    }

    /**
     * An application that is in.
     *
     * @param windowToken of the applicant's window on it; empty where it was in before, since a letter has brought it
     */
    public record Confirmed(CaseNumber caseNumber, String coopName, Optional<String> windowToken) {}

    /** An application that the button would bring in. */
    public record ToConfirm(String coopName) {}

    /** What the link would confirm, to show before the button is pressed; empty where there is nothing to confirm. */
    @Transactional(readOnly = true)
    public Optional<ToConfirm> toConfirm(String token) {
        return find(token)
                .filter(application -> !application.isConfirmed())
                .map(application -> new ToConfirm(application.coop().name()));
    }

    /** What the link has confirmed before. */
    @Transactional(readOnly = true)
    public Optional<Confirmed> confirmed(String token) {
        return find(token).filter(Application::isConfirmed).map(ConfirmationDesk::inBefore);
    }

    /**
     * Opens the case and starts its process; however often it is called there is one case, and all learn its number. Empty
     * where the link is wrong or has ended.
     */
    public Optional<Confirmed> confirm(String token) {
        return links.open(JoinDesk.CONFIRM_LINK, token)
                .flatMap(id -> applications.hold(UUID.fromString(id)))
                .map(application -> application.isConfirmed() ? inBefore(application) : open(application));
    }

    private Optional<Application> find(String token) {
        return links.open(JoinDesk.CONFIRM_LINK, token).flatMap(id -> applications.findById(UUID.fromString(id)));
    }

    private static Confirmed inBefore(Application application) {
        return new Confirmed(application.number(), application.coop().name(), Optional.empty());
    }

    private Confirmed open(Application application) {
        var name = application.coop().name();
        var applicant = Actor.outside(application.contact().name());
        var known = actor.as(Actor.OFFICE, () -> knownCoops.like(application));
        var connected = actor.as(Actor.OFFICE, () -> permissions.connectedWith(application));
        var number = actor.as(Actor.OFFICE, () -> {
            var opened = cases.open(KIND, PROCESS, name, READERS, ApplicationStatus.UNDER_REVIEW.inWords());
            connected.forEach(person -> cases.exclude(opened, person));
            return opened;
        });
        actor.as(applicant, () -> {
            cases.record(number, Audience.EVERYONE, Message.of("admission.timeline.applied"));
            moveDocuments(application.id(), number);
        });
        application
                .earlierCase()
                .ifPresent(earlier -> actor.as(
                        Actor.OFFICE,
                        () -> cases.record(
                                number,
                                Audience.EVERYONE,
                                Message.of("admission.timeline.applied-again", earlier.value()))));
        application.confirm(
                number,
                known.orElse(null),
                application.subscription(tariffs.today()).net(),
                connected,
                clock.instant());
        var windowToken = actor.as(Actor.OFFICE, () -> {
            applications.save(application);
            return letters.received(application);
        });
        drafts.deleteById(application.id());
        return new Confirmed(number, name, Optional.of(windowToken));
    }

    private void moveDocuments(UUID draft, CaseNumber number) {
        for (var attached : draftDocuments.of(draft)) {
            try (var content = draftDocuments.content(attached.id())) {
                documents.addFromOutside(number, attached.name(), content);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
