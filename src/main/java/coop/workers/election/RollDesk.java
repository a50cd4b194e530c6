package coop.workers.election;

import coop.workers.election.ballot.BallotBox;
import coop.workers.organisation.Settings;
import coop.workers.register.Electorate;
import coop.workers.register.Electorate.Among;
import coop.workers.register.Electorate.Elector;
import coop.workers.register.Electorate.Wanted;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where it is settled who votes: looked at by everybody beforehand, frozen with a fingerprint, and afterwards changed only by two
 * people with a reason.
 */
@Service
@Transactional
public class RollDesk {

    private final Rolls rolls;
    private final Elections elections;
    private final ElectionPermissions permissions;
    private final BallotBox box;
    private final Electorate electorate;
    private final Settings settings;
    private final Clock clock;

    RollDesk(
            Rolls rolls,
            Elections elections,
            ElectionPermissions permissions,
            BallotBox box,
            Electorate electorate,
            Settings settings,
            Clock clock) {
        this.rolls = rolls;
        this.elections = elections;
        this.permissions = permissions;
        this.box = box;
        this.electorate = electorate;
        this.settings = settings;
        this.clock = clock;
    }

    /** How the members would be listed if the roll was frozen now: a page of those looked for by part of a number or a name. */
    @Transactional(readOnly = true)
    public List<RollEntry> prospect(String text, int offset, int limit) {
        permissions.requireOfficer();
        return electorate.on(settings.today(), new Wanted(Among.WITH_VOTER, text), offset, limit).stream()
                .flatMap(RollDesk::entryOf)
                .toList();
    }

    /** How many members there are today, so that it can be said how many would be listed, and how many would lose their vote. */
    @Transactional(readOnly = true)
    public int countMembers(Wanted wanted) {
        permissions.requireOfficer();
        return electorate.count(settings.today(), wanted);
    }

    /** Members of today, to choose one of: a page of those looked for. */
    @Transactional(readOnly = true)
    public List<Elector> members(Wanted wanted, int offset, int limit) {
        permissions.requireWitness();
        return electorate.on(settings.today(), wanted, offset, limit);
    }

    /** The frozen roll as it stands now, for whoever may inspect the register: a page of those looked for by part of a number or a name. */
    @Transactional(readOnly = true)
    public List<RollEntry> listed(ElectionId id, String text, int offset, int limit) {
        permissions.requireInsider();
        return rolls.now(id, text, offset, limit);
    }

    /** How many of those looked for are on the frozen roll as it stands now. */
    @Transactional(readOnly = true)
    public int countListed(ElectionId id, String text) {
        permissions.requireInsider();
        return rolls.count(id, text);
    }

    /** How whoever asks is listed, one entry for each member they vote for: as frozen, or as it would be now. */
    @Transactional(readOnly = true)
    public List<RollEntry> howAmIListed(ElectionId election) {
        get(election);
        var person = permissions.requirePerson();
        return rolls.isFrozen(election)
                ? rolls.entriesOf(election, person)
                : prospectNow().stream()
                        .filter(entry -> entry.voter().equals(person))
                        .toList();
    }

    /**
     * Freezes the roll as the register stands now. Doing it again changes nothing.
     *
     * @throws Rejection if nobody could vote
     */
    public FrozenRoll freeze(ElectionId id) {
        permissions.requireOfficer();
        get(id).mustBeOpen();
        var entries = prospectNow();
        if (entries.isEmpty()) {
            throw new Rejection(Problem.of("election.problem.roll.nobody"));
        }
        rolls.freeze(id, entries, RollText.fingerprint(RollText.of(id, entries)), clock.instant());
        return frozen(id);
    }

    /** The roll with its fingerprint, once it is frozen: whoever may inspect the register may check it. */
    @Transactional(readOnly = true)
    public Optional<FrozenRoll> find(ElectionId id) {
        permissions.requireInsider();
        return rolls.find(id);
    }

    /** Asks a second person to agree that a member is struck off. */
    public void askToStrike(ElectionId id, MemberNumber member, String reason) {
        permissions.requireWitness();
        var entry = frozen(id).entries().stream()
                .filter(listed -> listed.member().equals(member))
                .findFirst()
                .orElseThrow(() -> new Rejection(Problem.at("member", "election.problem.roll.not-listed", member)));
        ask(id, RollChange.Kind.STRIKE, entry, reason);
    }

    /** Asks a second person to agree that a member is added, with whoever casts its vote today. */
    public void askToAdd(ElectionId id, MemberNumber member, String reason) {
        permissions.requireWitness();
        if (frozen(id).entries().stream().anyMatch(listed -> listed.member().equals(member))) {
            throw new Rejection(Problem.at("member", "election.problem.roll.listed", member));
        }
        var entry = electorate
                .on(settings.today(), member)
                .flatMap(elector -> entryOf(elector).findFirst())
                .orElseThrow(() -> new Rejection(Problem.at("member", "election.problem.roll.no-voter", member)));
        ask(id, RollChange.Kind.ADD, entry, reason);
    }

    private void ask(ElectionId id, RollChange.Kind kind, RollEntry entry, String reason) {
        var witness = permissions.requireWitness();
        get(id).mustBeOpen();
        if (reason.isBlank() || reason.length() > ElectionDesk.LONGEST_REASON) {
            throw new Rejection(Problem.at("reason", "election.problem.reason", ElectionDesk.LONGEST_REASON));
        }
        if (!rolls.ask(id, kind, entry, reason.strip(), witness, clock.instant())) {
            throw new Rejection(Problem.at("member", "election.problem.roll.asked-already", entry.member()));
        }
    }

    /**
     * Agrees to a change that somebody else asked for; from now on it holds.
     *
     * @throws Rejection if the member has voted: nobody can find its paper to take it out
     */
    public void agree(ElectionId id, long change) {
        var witness = permissions.requireWitness();
        get(id).mustBeOpen();
        var waiting = waiting(id, change);
        if (waiting.askedById().equals(witness.person())) {
            throw new Rejection(Problem.of("election.problem.roll.second-person"));
        }
        box.hold(id.value());
        if (box.hasVoted(id.value(), waiting.entry().member())) {
            throw new Rejection(
                    Problem.of("election.problem.roll.voted", waiting.entry().member()));
        }
        mustHaveHappened(rolls.agree(id, change, witness, clock.instant()));
    }

    /** Drops a change that nobody has agreed to. */
    public void drop(ElectionId id, long change) {
        permissions.requireWitness();
        waiting(id, change);
        mustHaveHappened(rolls.drop(id, change));
    }

    private RollChange waiting(ElectionId id, long change) {
        return frozen(id).changes().stream()
                .filter(asked -> asked.id() == change && !asked.isAgreed())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static void mustHaveHappened(boolean done) {
        if (!done) {
            throw new Rejection(Problem.of("election.problem.roll.settled-meanwhile"));
        }
    }

    private FrozenRoll frozen(ElectionId id) {
        permissions.requireInsider();
        return rolls.find(id).orElseThrow(() -> new Rejection(Problem.of("election.problem.roll.not-frozen")));
    }

    private Election get(ElectionId id) {
        return elections.findById(id.value()).orElseThrow(NotFound::new);
    }

    private List<RollEntry> prospectNow() {
        return electorate.on(settings.today()).stream()
                .flatMap(RollDesk::entryOf)
                .toList();
    }

    /** How a member would be listed; none where nobody casts its vote. */
    static Stream<RollEntry> entryOf(Elector elector) {
        return Stream.ofNullable(elector.voter())
                .map(voter -> new RollEntry(
                        elector.member(), elector.memberClass(), elector.name(), voter.person(), voter.name()));
    }
}
