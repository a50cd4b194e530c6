package coop.workers.membership;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.CurrentPerson;
import coop.workers.access.PrivateLinks;
import coop.workers.access.RateLimits;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.casework.CaseDesk.Entry;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person's window on their application, for whoever holds its private link, or is signed in as them. It shows nothing that
 * is internal.
 */
@Service
@Lazy
@Transactional
public class PersonWindowDesk {

    private static final int LINKS_PER_HOUR = 5;

    private final MembershipApplications applications;
    private final MembershipLetters letters;
    private final GroupNames groupNames;
    private final CaseDesk cases;
    private final PrivateLinks links;
    private final RateLimits limits;
    private final CurrentActor currentActor;
    private final CurrentPerson currentPerson;

    PersonWindowDesk(
            MembershipApplications applications,
            MembershipLetters letters,
            GroupNames groupNames,
            CaseDesk cases,
            PrivateLinks links,
            RateLimits limits,
            CurrentActor currentActor,
            CurrentPerson currentPerson) {
        this.applications = applications;
        this.letters = letters;
        this.groupNames = groupNames;
        this.cases = cases;
        this.links = links;
        this.limits = limits;
        this.currentActor = currentActor;
        this.currentPerson = currentPerson;
    }

    /**
     * What they see.
     *
     * @param refusedBecause reasons; empty unless it was refused
     * @param history newest first
     */
    public record Window(
            CaseNumber caseNumber,
            String name,
            String groupName,
            ApplicationState status,
            Optional<String> refusedBecause,
            List<Entry> history) {

        public boolean mayWithdraw() {
            return status.isOpen();
        }
    }

    /** The window behind a private link, or empty where the link is wrong, replaced or has ended. */
    @Transactional(readOnly = true)
    public Optional<Window> open(String token) {
        return find(token).map(this::window);
    }

    /**
     * Withdraws the application.
     *
     * @throws Rejection if it is decided already
     */
    public void withdraw(String token) {
        withdraw(find(token).orElseThrow(NotFound::new));
    }

    /** A fresh link to the window on an application of whoever is on their own page; earlier links die. */
    public String linkToMine(CaseNumber number) {
        return letters.linkToWindow(mine(number));
    }

    private MembershipApplication mine(CaseNumber number) {
        var me = currentPerson.get();
        return applications
                .findByCaseNumber(number.value())
                .filter(application -> application.person().equals(Optional.of(me)))
                .orElseThrow(NotFound::new);
    }

    /**
     * Sends fresh links to the person of that address for their applications. Answers nothing, so that nobody learns who has
     * applied.
     *
     * @throws Rejection if too many were asked for from the network
     */
    public void sendLink(EmailAddress address, String network) {
        if (!limits.allow("membership-link-network", network, LINKS_PER_HOUR * 4, Duration.ofHours(1))) {
            throw new Rejection(Problem.of("membership.problem.too-often"));
        }
        if (limits.allow("membership-link", address.value(), LINKS_PER_HOUR, Duration.ofHours(1))) {
            applications.ofAddress(address.value()).stream()
                    .limit(LINKS_PER_HOUR)
                    .forEach(application -> currentActor.as(Actor.OFFICE, () -> letters.windowLink(application)));
        }
    }

    private void withdraw(MembershipApplication application) {
        currentActor.as(Actor.outside(application.name()), () -> {
            application.requestWithdrawal();
            cases.record(application.number(), Audience.EVERYONE, Message.of("membership.said.withdrew"));
            applications.saveAndFlush(application);
        });
    }

    private Optional<MembershipApplication> find(String token) {
        return links.open(MembershipLetters.WINDOW_LINK, token).flatMap(applications::findByCaseNumber);
    }

    private Window window(MembershipApplication application) {
        return currentActor.as(
                Actor.outside(application.name()),
                () -> new Window(
                        application.number(),
                        application.name(),
                        groupNames.of(application.group()),
                        application.status(),
                        application
                                .refusedBecause()
                                .filter(reasons -> application.status() == ApplicationState.NOT_ADMITTED),
                        cases.timelineForOutside(application.number())));
    }
}
