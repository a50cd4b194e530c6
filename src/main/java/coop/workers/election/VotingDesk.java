package coop.workers.election;

import coop.workers.access.PrivateLinks;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.election.ballot.BallotBox;
import coop.workers.election.ballot.BallotBox.Entry;
import coop.workers.election.ballot.BallotBox.Outcome;
import coop.workers.election.ballot.BallotBox.State;
import coop.workers.election.ballot.Marks;
import coop.workers.election.ballot.Receipt;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.register.RegisterDesk.Person;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where members vote. A link opens the paper of one member in one election; whoever is on their own page finds theirs without one. Nothing
 * here is told to the engine, and how a paper is marked is in no text that could be logged.
 */
@Service
@Transactional
public class VotingDesk {

    private static final String PURPOSE = "ballot";

    /** The box says when the ballot is over; a link lives on to say so, and outlives a ballot that is extended. */
    private static final Duration LIFE_OF_LINK = Duration.ofDays(365);

    private final Elections elections;
    private final Rolls rolls;
    private final BallotBox box;
    private final Turnstile turnstile;
    private final PrivateLinks links;
    private final ElectionPermissions permissions;
    private final ElectionLetters letters;
    private final CaseDesk cases;
    private final Settings settings;
    private final Clock clock;

    VotingDesk(
            Elections elections,
            Rolls rolls,
            BallotBox box,
            Turnstile turnstile,
            PrivateLinks links,
            ElectionPermissions permissions,
            @Lazy ElectionLetters letters,
            CaseDesk cases,
            Settings settings,
            Clock clock) {
        this.elections = elections;
        this.rolls = rolls;
        this.box = box;
        this.turnstile = turnstile;
        this.links = links;
        this.permissions = permissions;
        this.letters = letters;
        this.cases = cases;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Sets up the ballot: from now on candidates and seats are settled. Members can vote when its time comes.
     *
     * @throws Rejection if the roll is not frozen, or there are not more candidates than seats
     */
    public void open(ElectionId id) {
        permissions.requireOfficer();
        roll(id);
        var election = get(id);
        election.openBallot();
        elections.saveAndFlush(election);
        var zone = settings.organisation().zone();
        box.prepare(
                id.value(),
                election.candidates().size(),
                election.timetable().instant(Milestone.BALLOT_OPENS, zone),
                election.timetable().instant(Milestone.BALLOT_CLOSES, zone));
    }

    /**
     * Makes the link with which one member's vote is cast; one made before dies. Only the office itself may, which puts it into a
     * letter: whoever else had it could vote.
     *
     * @throws Rejection if the member has voted
     */
    public String link(ElectionId id, MemberNumber member) {
        permissions.requireOffice();
        return issue(id, member);
    }

    /**
     * Sends a member a new link, because the one before was lost or opened by somebody else: that one dies.
     *
     * @throws Rejection if the member has voted, or the ballot is not open
     */
    public void reissue(ElectionId id, MemberNumber member) {
        permissions.requireOfficer();
        var election = get(id);
        election.mustBe(ElectionStatus.VOTING);
        var entry = entry(id, member);
        var person = letters.people(List.of(entry.voter())).get(entry.voter());
        sendLink(
                election,
                entry,
                "ballot-link",
                "ballot-link-" + clock.instant(),
                new HashMap<>(letters.common(election)),
                person);
        cases.record(election.caseNumber(), Audience.INSIDE, Message.of("election.timeline.reissued", entry.name()));
    }

    /** Writes to the one who votes for a member, with a fresh link; the one before dies. */
    void sendLink(
            Election election,
            RollEntry entry,
            String letter,
            String key,
            Map<String, Object> common,
            @Nullable Person person) {
        common.put("memberName", entry.name());
        common.put("ballotLink", letters.ballotLink(issue(election.id(), entry.member())));
        letters.write(
                election.caseNumber(),
                letter,
                ElectionLetters.recipient(entry.voterName(), person),
                common,
                key + "-" + entry.member());
    }

    private String issue(ElectionId id, MemberNumber member) {
        entry(id, member);
        if (box.hasVoted(id.value(), member)) {
            throw new Rejection(Problem.of("election.problem.voting.VOTED_ALREADY"));
        }
        return links.issue(PURPOSE, id + "/" + member, LIFE_OF_LINK);
    }

    /** The paper that a link opens; looking at it changes nothing. */
    @Transactional(readOnly = true)
    public BallotPaper paper(String link) {
        var right = right(link);
        return paperOf(right.election, right.member);
    }

    /** The paper of a member for whom whoever is on their own page votes. */
    @Transactional(readOnly = true)
    public BallotPaper paper(ElectionId id, MemberNumber member) {
        mustVoteFor(id, member);
        return paperOf(id, member);
    }

    /**
     * Casts the vote that a link opens.
     *
     * @param receipt drawn when the paper was opened, so that a second click gives the same answer
     * @throws Rejection if the member has voted, it is not the time, or the paper cannot be marked so
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void cast(String link, Marks marks, Receipt receipt) {
        turnstile.through(() -> {
            var right = right(link);
            return put(right.election, right.member, marks, receipt);
        });
    }

    /** Casts the vote of a member for whom whoever is on their own page votes; like {@link #cast(String, Marks, Receipt)}. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void cast(ElectionId id, MemberNumber member, Marks marks, Receipt receipt) {
        turnstile.through(() -> {
            mustVoteFor(id, member);
            return put(id, member, marks, receipt);
        });
    }

    private Outcome put(ElectionId id, MemberNumber member, Marks marks, Receipt receipt) {
        box.hold(id.value());
        entry(id, member);
        var election = get(id);
        election.mustBe(ElectionStatus.VOTING);
        if (!marks.fit(election.candidates().size())) {
            throw new Rejection(Problem.of("election.problem.voting.marks"));
        }
        var outcome = box.put(id.value(), member, marks, receipt);
        if (outcome != Outcome.TAKEN && outcome != Outcome.TAKEN_BEFORE) {
            throw refused(outcome);
        }
        return outcome;
    }

    /** Notes that a member's paper has come by post. How it is marked is entered, by two people, once the ballot is closed. */
    public void receive(ElectionId id, MemberNumber member) {
        permissions.requireWitness();
        box.hold(id.value());
        entry(id, member);
        get(id).mustBe(ElectionStatus.VOTING);
        var outcome = box.receive(id.value(), member);
        if (outcome != Outcome.TAKEN) {
            throw refused(outcome);
        }
    }

    /** How many papers that came by post wait to be entered, for the office itself. */
    int notEntered(ElectionId id) {
        permissions.requireOffice();
        return box.notEntered(id.value());
    }

    /** Who has voted, by number, for those who run the election: never how. */
    @Transactional(readOnly = true)
    public List<MemberNumber> voted(ElectionId id) {
        permissions.requireOfficer();
        return box.voters(id.value());
    }

    /** Where the box stands by the database's clock; empty before there is one. */
    @Transactional(readOnly = true)
    public Optional<State> state(ElectionId id) {
        permissions.requireInsider();
        return box.state(id.value());
    }

    /** How many papers that came by post wait to be entered. */
    @Transactional(readOnly = true)
    public int papersToEnter(ElectionId id) {
        permissions.requireWitness();
        return box.notEntered(id.value());
    }

    /**
     * Enters all papers that came by post, in any order. They count once a second person has entered the same.
     *
     * @return what became of them: waiting for the second person, in the box, or read otherwise by the two
     * @throws Rejection if it is not the time, these are not as many as have come, or a paper cannot be marked so
     */
    public Entry enter(ElectionId id, List<Marks> papers) {
        var witness = permissions.requireWitness();
        box.hold(id.value());
        var election = get(id);
        election.mustBe(ElectionStatus.VOTING);
        if (!papers.stream().allMatch(marks -> marks.fit(election.candidates().size()))) {
            throw new Rejection(Problem.of("election.problem.voting.marks"));
        }
        var entry = box.enter(id.value(), papers, witness.person());
        if (entry == Entry.NUMBER) {
            throw new Rejection(
                    Problem.of("election.problem.voting.number", box.notEntered(id.value()), papers.size()));
        }
        if (entry == Entry.NOT_NOW) {
            throw new Rejection(Problem.of("election.problem.voting.enter-later"));
        }
        return entry;
    }

    @Transactional(readOnly = true)
    public Turnout turnout(ElectionId id) {
        permissions.requireInsider();
        return new Turnout(roll(id).entries().size(), box.voters(id.value()).size());
    }

    /** Whom to remind: those who have not voted. */
    @Transactional(readOnly = true)
    public List<RollEntry> notVoted(ElectionId id) {
        permissions.requireOffice();
        var voted = box.voters(id.value());
        return roll(id).entries().stream()
                .filter(entry -> !voted.contains(entry.member()))
                .toList();
    }

    private record Right(ElectionId election, MemberNumber member) {}

    private Right right(String link) {
        var subject = links.open(PURPOSE, link).orElseThrow(NotFound::new).split("/", 2);
        return new Right(ElectionId.of(subject[0]), new MemberNumber(Integer.parseInt(subject[1])));
    }

    private BallotPaper paperOf(ElectionId id, MemberNumber member) {
        var entry = entry(id, member);
        var election = get(id).file();
        return new BallotPaper(
                id,
                election.title(),
                election.seats(),
                election.method(),
                election.candidates(),
                member,
                entry.name(),
                box.state(id.value()).orElse(State.NOT_OPEN_YET),
                box.hasVoted(id.value(), member),
                election.timetable().at(Milestone.BALLOT_CLOSES));
    }

    private void mustVoteFor(ElectionId id, MemberNumber member) {
        if (!entry(id, member).voter().equals(permissions.requirePerson())) {
            throw new NotFound();
        }
    }

    private RollEntry entry(ElectionId id, MemberNumber member) {
        return rolls.entry(id, member).orElseThrow(NotFound::new);
    }

    private FrozenRoll roll(ElectionId id) {
        return rolls.find(id).orElseThrow(() -> new Rejection(Problem.of("election.problem.roll.not-frozen")));
    }

    private Election get(ElectionId id) {
        return elections.findById(id.value()).orElseThrow(NotFound::new);
    }

    private static Rejection refused(Outcome outcome) {
        return new Rejection(Problem.of("election.problem.voting." + outcome.name()));
    }
}
