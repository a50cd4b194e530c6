package coop.workers.membership;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.CurrentPerson;
import coop.workers.access.PrivateLinks;
import coop.workers.access.RateLimits;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.groups.GroupBook.Listed;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.Person;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a person applies to become a worker member: on the public form, by the link of an invitation, or signed in on their own
 * page. On the public form the address is confirmed before anybody spends time on it.
 */
@Service
@Lazy
@Transactional
public class ApplyDesk {

    static final String CONFIRM_LINK = "membership-confirm";

    private static final int PER_HOUR = 10;
    private static final int PER_HOUR_AND_ADDRESS = 5;
    private static final Set<Role> READERS = EnumSet.of(Role.MEMBERSHIP_TEAM, Role.SECRETARY);

    private final MembershipApplications applications;
    private final Invitations invitations;
    private final InvitationDesk invitationDesk;
    private final KnownPeople knownPeople;
    private final GroupNames groupNames;
    private final MembershipLetters letters;
    private final RegisterDesk register;
    private final CaseDesk cases;
    private final PrivateLinks links;
    private final RateLimits limits;
    private final CurrentActor currentActor;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    ApplyDesk(
            MembershipApplications applications,
            Invitations invitations,
            InvitationDesk invitationDesk,
            KnownPeople knownPeople,
            GroupNames groupNames,
            MembershipLetters letters,
            RegisterDesk register,
            CaseDesk cases,
            PrivateLinks links,
            RateLimits limits,
            CurrentActor currentActor,
            CurrentPerson currentPerson,
            Clock clock) {
        this.applications = applications;
        this.invitations = invitations;
        this.invitationDesk = invitationDesk;
        this.knownPeople = knownPeople;
        this.groupNames = groupNames;
        this.letters = letters;
        this.register = register;
        this.cases = cases;
        this.links = links;
        this.limits = limits;
        this.currentActor = currentActor;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** A group one can take part in. */
    public record GroupOffered(String key, String name, String aim) {}

    /** Who is invited, and into which group; {@code email} is empty where we have none. */
    public record Invited(String name, String email, GroupOffered group) {}

    /** An application that is in; {@code windowToken} opens their window on it, and is empty where a letter has brought it. */
    public record In(CaseNumber caseNumber, Optional<String> windowToken) {}

    /** The groups that are open to everybody, by name. */
    @Transactional(readOnly = true)
    public List<GroupOffered> groups() {
        return groupNames.open().stream().map(ApplyDesk::offered).toList();
    }

    /**
     * Takes in the public form and asks for the address to be confirmed.
     *
     * @throws Rejection with everything that is wrong, or if too many came from the network
     */
    public void handIn(ApplicationAnswers answers, String network) {
        check(answers);
        if (!limits.allow("membership-apply", network, PER_HOUR, Duration.ofHours(1))
                || !limits.allow(
                        "membership-apply-address",
                        answers.email().toLowerCase(Locale.ROOT),
                        PER_HOUR_AND_ADDRESS,
                        Duration.ofHours(1))) {
            throw new Rejection(Problem.of("membership.problem.too-often"));
        }
        var application =
                applications.saveAndFlush(MembershipApplication.handIn(answers, CameBy.PUBLIC_FORM, clock.instant()));
        letters.confirmAddress(application);
    }

    /** Who came by the link of an invitation; empty where it is wrong, answered or has ended. */
    @Transactional(readOnly = true)
    public Optional<Invited> invited(String token) {
        return invitation(token).flatMap(invitation -> groupNames.open().stream()
                .filter(group -> group.key().equals(invitation.group()))
                .findFirst()
                .map(group -> {
                    var person = person(invitation.person());
                    return new Invited(
                            person.fullName(),
                            person.email() == null ? "" : person.email().value(),
                            offered(group));
                }));
    }

    /**
     * Takes in the form of somebody invited: the link shows that the address is theirs.
     *
     * @throws Rejection with everything that is wrong
     */
    public In handInInvited(String token, ApplicationAnswers answers) {
        var invitation = invitation(token).orElseThrow(NotFound::new);
        check(answers);
        return open(MembershipApplication.handIn(answers, CameBy.INVITATION, clock.instant()), invitation.person());
    }

    /** What the register knows of whoever is on their own page, to fill the form with. */
    @Transactional(readOnly = true)
    public Optional<Person> myself() {
        return currentPerson.find().map(this::person);
    }

    /**
     * Takes in the application of whoever is on their own page.
     *
     * @throws Rejection with everything that is wrong, or if they are a member or have applied already
     */
    public In applyForMyself(ApplicationAnswers answers) {
        var myself = myself().orElseThrow(NotFound::new);
        check(answers);
        var known = currentActor.as(Actor.OFFICE, () -> knownPeople.like(answers, myself.id()));
        if (known.isPresent()) {
            throw new Rejection(Problem.of("membership.problem.known", known.get()));
        }
        return open(MembershipApplication.handIn(answers, CameBy.OWN_PAGE, clock.instant()), myself.id());
    }

    /** Whose application the button would bring in; empty where there is nothing to confirm. */
    @Transactional(readOnly = true)
    public Optional<String> toConfirm(String token) {
        return find(token).filter(application -> !application.isConfirmed()).map(MembershipApplication::name);
    }

    /** What the link has confirmed before. */
    @Transactional(readOnly = true)
    public Optional<In> confirmed(String token) {
        return find(token).filter(MembershipApplication::isConfirmed).map(ApplyDesk::inBefore);
    }

    /**
     * Opens the case and starts its process; however often it is called there is one case, and all learn its number. Empty
     * where the link is wrong or has ended.
     */
    public Optional<In> confirm(String token) {
        return links.open(CONFIRM_LINK, token)
                .flatMap(id -> applications.hold(UUID.fromString(id)))
                .map(application -> application.isConfirmed()
                        ? inBefore(application)
                        : open(application, personAt(application).orElse(null)));
    }

    private In open(MembershipApplication application, @Nullable PersonId who) {
        var known = currentActor.as(Actor.OFFICE, () -> knownPeople.like(application, who));
        var number = currentActor.as(Actor.OFFICE, () -> {
            var opened = cases.open(
                    "MEM",
                    MembershipLetters.FOLDER,
                    application.name(),
                    READERS,
                    ApplicationState.BEING_ATTESTED.inWords());
            if (who != null) {
                cases.exclude(opened, who);
            }
            return opened;
        });
        currentActor.as(
                Actor.outside(application.name()),
                () -> cases.record(
                        number,
                        Audience.EVERYONE,
                        Message.of("membership.said.applied", groupNames.of(application.group()))));
        application.confirm(number, isUnderWay(who) ? null : who, known.orElse(null));
        return currentActor.as(Actor.OFFICE, () -> {
            var window = letters.received(application, groupNames.of(application.group()));
            applications.saveAndFlush(application);
            if (who != null) {
                invitationDesk.applied(who);
            }
            // a letter that went out meanwhile has brought another link
            return new In(number, Optional.of(window).filter(letters::opensWindow));
        });
    }

    /** A second application of somebody is flagged and kept apart from the first until a person has looked. */
    private boolean isUnderWay(@Nullable PersonId who) {
        return who != null
                && applications.findByPersonOrderByHandedInAtDesc(who.value()).stream()
                        .anyMatch(other -> other.status().isOpen());
    }

    private void check(ApplicationAnswers answers) {
        var open = groupNames.open().stream().map(Listed::key).collect(Collectors.toSet());
        var problems = ApplicationRules.problems(answers, open);
        if (!problems.isEmpty()) {
            throw new Rejection(problems);
        }
    }

    private Optional<Invitation> invitation(String token) {
        return links.open(MembershipLetters.INVITATION_LINK, token)
                .flatMap(invitations::findById)
                .filter(invitation -> invitation.status() == InvitationStatus.SENT
                        || invitation.status() == InvitationStatus.UNANSWERED);
    }

    private Optional<MembershipApplication> find(String token) {
        return links.open(CONFIRM_LINK, token).flatMap(id -> applications.findById(UUID.fromString(id)));
    }

    private Optional<PersonId> personAt(MembershipApplication application) {
        return currentActor.as(
                Actor.OFFICE, () -> register.personAt(application.email()).map(Person::id));
    }

    private Person person(PersonId id) {
        return currentActor.as(Actor.OFFICE, () -> register.person(id)).orElseThrow(NotFound::new);
    }

    private static In inBefore(MembershipApplication application) {
        return new In(application.number(), Optional.empty());
    }

    private static GroupOffered offered(Listed group) {
        return new GroupOffered(group.key(), group.name(), group.aim());
    }
}
