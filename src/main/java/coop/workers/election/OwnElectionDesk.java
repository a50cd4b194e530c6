package coop.workers.election;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.CurrentPerson;
import coop.workers.access.PrivateLinks;
import coop.workers.election.ballot.BallotBox;
import coop.workers.election.ballot.BallotBox.State;
import coop.workers.organisation.Settings;
import coop.workers.register.Electorate;
import coop.workers.register.OwnMembers;
import coop.workers.register.OwnMembers.OwnMember;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Elections as they concern whoever is on their own page: for a co-op that they represent, and for themselves. Votes go by member:
 * a person who is one and represents another has two.
 */
@Service
@Lazy
@Transactional
public class OwnElectionDesk {

    static final String NOMINATE = "nominate-from-own-page";
    static final String NOMINEE = "nominee-from-own-page";

    /** As long as a session. */
    private static final Duration VALID_FOR = Duration.ofHours(8);

    /** A result is news for so many days. */
    private static final int NEWS_FOR = 30;

    private final Elections elections;
    private final Nominations nominations;
    private final NominationDesk nominating;
    private final Rolls rolls;
    private final BallotBox box;
    private final Electorate electorate;
    private final OwnMembers own;
    private final RegisterDesk register;
    private final PrivateLinks links;
    private final CurrentPerson currentPerson;
    private final CurrentActor actor;
    private final Settings settings;

    OwnElectionDesk(
            Elections elections,
            Nominations nominations,
            NominationDesk nominating,
            Rolls rolls,
            BallotBox box,
            Electorate electorate,
            OwnMembers own,
            RegisterDesk register,
            PrivateLinks links,
            CurrentPerson currentPerson,
            CurrentActor actor,
            Settings settings) {
        this.elections = elections;
        this.nominations = nominations;
        this.nominating = nominating;
        this.rolls = rolls;
        this.box = box;
        this.electorate = electorate;
        this.own = own;
        this.register = register;
        this.links = links;
        this.currentPerson = currentPerson;
        this.actor = actor;
        this.settings = settings;
    }

    /**
     * How a member is listed in an election.
     *
     * @param own whether whoever asks casts its vote; else it is somebody else, as the roll was frozen
     * @param voted whether its vote is cast
     */
    public record Listing(RollEntry entry, boolean own, boolean voted) {}

    /**
     * An election that goes on, or whose result is news.
     *
     * @param nominating whether nominations are open now
     * @param voting whether votes can be cast now
     * @param frozen whether the roll is frozen
     * @param listings of the members in question that are on the roll, or would be if it was frozen now
     */
    public record OwnElection(
            ElectionFile election, boolean nominating, boolean voting, boolean frozen, List<Listing> listings) {}

    /** A nomination of whoever asks. */
    public record OwnNomination(NominationFile nomination, ElectionFile election) {}

    /**
     * Elections as they concern a co-op, those still going on first.
     *
     * @throws NotFound if they do not represent it today
     */
    @Transactional(readOnly = true)
    public List<OwnElection> ofCoop(MemberNumber coop) {
        own.coop(coop);
        return current().map(election -> of(election, Set.of(coop))).toList();
    }

    /** Elections as they concern themselves, and co-ops whose vote they still cast by a roll though they represent them no more. */
    @Transactional(readOnly = true)
    public List<OwnElection> ofMyself() {
        var me = currentPerson.get();
        var mine = own.oneself().map(OwnMember::number);
        var represented = own.all().stream()
                .filter(OwnMember::isCoop)
                .map(OwnMember::number)
                .collect(Collectors.toSet());
        return current()
                .map(election -> of(
                        election,
                        Stream.concat(
                                        mine.stream(),
                                        listedFor(election, me).filter(member -> !represented.contains(member)))
                                .collect(Collectors.toSet())))
                .filter(election -> !election.listings().isEmpty())
                .toList();
    }

    private Stream<MemberNumber> listedFor(Election election, PersonId person) {
        return rolls.entriesOf(election.id(), person).stream().map(RollEntry::member);
    }

    private Stream<Election> current() {
        return elections.findAll().stream()
                .filter(this::isCurrent)
                .sorted(Comparator.<Election, Boolean>comparing(
                                election -> election.file().isOver())
                        .thenComparing(election -> election.timetable().at(Milestone.MEETING)));
    }

    private boolean isCurrent(Election election) {
        var file = election.file();
        var declared = file.declaredOn();
        return !file.isOver()
                || (declared != null && !declared.isBefore(settings.today().minusDays(NEWS_FOR)));
    }

    private OwnElection of(Election election, Set<MemberNumber> members) {
        var file = election.file();
        var frozen = rolls.isFrozen(election.id());
        var listings = members.stream()
                .sorted(Comparator.comparingInt(MemberNumber::value))
                .flatMap(member -> entry(election, member, frozen).stream())
                .map(entry -> new Listing(
                        entry,
                        entry.voter().equals(currentPerson.get()),
                        box.hasVoted(election.id().value(), entry.member())))
                .toList();
        var open = box.state(election.id().value())
                .filter(state -> state == State.OPEN)
                .isPresent();
        return new OwnElection(
                file, nominating.isOpen(election), open && file.status() == ElectionStatus.VOTING, frozen, listings);
    }

    private Optional<RollEntry> entry(Election election, MemberNumber member, boolean frozen) {
        return frozen
                ? rolls.entry(election.id(), member)
                : actor.as(Actor.OFFICE, () -> electorate.on(settings.today(), member))
                        .flatMap(elector -> RollDesk.entryOf(elector).findFirst());
    }

    /** Nominations of theirs in elections that are not over, the latest first. */
    @Transactional(readOnly = true)
    public List<OwnNomination> nominations() {
        return ofMine().map(nomination -> new OwnNomination(
                        nomination.file(),
                        elections
                                .findById(nomination.file().election().value())
                                .orElseThrow(NotFound::new)
                                .file()))
                .filter(nomination -> !nomination.election().isOver())
                .toList();
    }

    private Stream<Nomination> ofMine() {
        var me = currentPerson.get();
        var email = actor.as(Actor.OFFICE, () -> register.person(me))
                .map(RegisterDesk.Person::email)
                .map(EmailAddress::value)
                .orElse("");
        return nominations.ofPerson(me.value(), email).stream();
    }

    /**
     * A link to nominating for a co-op.
     *
     * @throws NotFound if they do not represent it today, or there is no such election
     */
    public String nominateLink(ElectionId id, MemberNumber coop) {
        own.coop(coop);
        var election = elections.findById(id.value()).orElseThrow(NotFound::new).id();
        return links.issue(NOMINATE, ElectionLetters.rightToNominate(election, coop, currentPerson.get()), VALID_FOR);
    }

    /**
     * A link to a nomination of theirs.
     *
     * @throws NotFound if it is somebody else's
     */
    public String nomineeLink(CaseNumber number) {
        var mine = ofMine().filter(nomination -> nomination.caseNumber().equals(number))
                .findFirst()
                .orElseThrow(NotFound::new);
        return links.issue(NOMINEE, mine.caseNumber().value(), VALID_FOR);
    }
}
