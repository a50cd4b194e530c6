package coop.workers.meetings;

import coop.workers.access.CurrentActor;
import coop.workers.access.CurrentPerson;
import coop.workers.access.PrivateLinks;
import coop.workers.meetings.SecretBallots.Choice;
import coop.workers.meetings.SecretBallots.Entry;
import coop.workers.meetings.SecretBallots.Outcome;
import coop.workers.meetings.SecretBallots.Standing;
import coop.workers.meetings.SecretBallots.State;
import coop.workers.meetings.SecretBallots.Tally;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where members that are present vote on a resolution by secret ballot: by a link that is sent to whoever casts the vote, from a
 * page of their own, or on a slip of paper. Who has voted is known here, how they voted is not.
 */
@Service
@Lazy
@Transactional
public class SecretBallotDesk {

    /** Longest ballot, in minutes: a meeting goes on while it is open. */
    public static final int LONGEST = 24 * 60;

    static final String PURPOSE = "meeting-ballot";

    /** Of links from a page of one's own: they live beside the one that was sent. */
    private static final String OWN_PAGE = "meeting-ballot-own-page";

    private static final Duration LIFE_OF_LINK = Duration.ofDays(30);

    private final MeetingDesk meetings;
    private final AssemblyDesk assemblies;
    private final ResolutionDesk resolutions;
    private final ResolutionBook book;
    private final SecretBallots ballots;
    private final BallotLetters letters;
    private final PrivateLinks links;
    private final MeetingPermissions permissions;
    private final CurrentActor actor;
    private final CurrentPerson visitor;

    SecretBallotDesk(
            MeetingDesk meetings,
            AssemblyDesk assemblies,
            ResolutionDesk resolutions,
            ResolutionBook book,
            SecretBallots ballots,
            BallotLetters letters,
            PrivateLinks links,
            MeetingPermissions permissions,
            CurrentActor actor,
            CurrentPerson visitor) {
        this.meetings = meetings;
        this.assemblies = assemblies;
        this.resolutions = resolutions;
        this.book = book;
        this.ballots = ballots;
        this.letters = letters;
        this.links = links;
        this.permissions = permissions;
        this.actor = actor;
        this.visitor = visitor;
    }

    /**
     * A member that may vote, with whoever casts its vote.
     *
     * @param voterId null for a proxy
     */
    public record Entitled(
            MemberNumber member, String name, @Nullable PersonId voterId, String voter) {}

    /**
     * Opens a ballot over the members that are present now; whoever has an address gets a link.
     *
     * @param minutes how long it is open, unless it is closed before
     * @throws Rejection if the meeting can resolve nothing, or this has been voted on
     */
    public void open(MeetingId id, UUID resolution, int minutes) {
        permissions.requireKeeper();
        var meeting = find(id);
        meeting.mustBeCalled();
        var asked = get(id, resolution);
        var assembly = assemblies.assembly(id);
        assembly.mustResolve();
        if (minutes < 1 || minutes > LONGEST) {
            throw new Rejection(Problem.at("minutes", "meetings.problem.minutes", LONGEST));
        }
        if (!book.voteInSecret(id, resolution)) {
            throw new Rejection(Problem.of("meetings.problem.voted"));
        }
        ballots.open(resolution, Duration.ofMinutes(minutes));
        assembly.present().stream()
                .map(present -> new Entitled(present.member(), present.name(), present.voterId(), present.voter()))
                .forEach(entitled -> book.enrol(resolution, entitled));
        letters.sendLinks(meeting, asked, book.roll(resolution), assembly.proxies(), this::issue);
        letters.record(meeting, "ballot-opened", asked.number());
    }

    private String issue(UUID resolution, MemberNumber member) {
        return links.issue(PURPOSE, subject(resolution, member), LIFE_OF_LINK);
    }

    private static String subject(UUID resolution, MemberNumber member) {
        return resolution + "/" + member;
    }

    /** A member on the roll of a ballot, and whether its paper is in. */
    public record Polled(Entitled entitled, boolean voted) {}

    /**
     * How a ballot goes.
     *
     * @param roll by member; empty for those who neither keep the meeting nor stand in for what two people do
     */
    public record Progress(Standing standing, int entitled, List<Polled> roll) {}

    /** How the ballot on a resolution goes, for whoever may know of meetings. */
    @Transactional(readOnly = true)
    public Optional<Progress> progress(MeetingId id, UUID resolution) {
        permissions.requireReader();
        get(id, resolution);
        var roll = book.roll(resolution);
        return ballots.standing(resolution)
                .map(standing -> new Progress(
                        standing,
                        roll.size(),
                        permissions.isKeeper() || permissions.isWitness()
                                ? roll.stream()
                                        .map(one ->
                                                new Polled(one, standing.voted().contains(one.member())))
                                        .toList()
                                : List.of()));
    }

    /** Sends whoever votes for a member a fresh link; every one before dies. Says whether there is an address. */
    public boolean sendAgain(MeetingId id, UUID resolution, MemberNumber member) {
        permissions.requireKeeper();
        var entitled = entitled(resolution, member);
        mustNotHaveVoted(resolution, member);
        links.revoke(OWN_PAGE, subject(resolution, member));
        return letters.sendLink(
                find(id), get(id, resolution), entitled, assemblies.assembly(id).proxies(), this::issue, true);
    }

    /** Notes that a member has handed in its paper in the room. How it is marked is entered, by two people, after the close. */
    public void receive(MeetingId id, UUID resolution, MemberNumber member) {
        permissions.requireWitness();
        get(id, resolution);
        entitled(resolution, member);
        mustBeTaken(ballots.receive(resolution, member));
    }

    /** Closes a ballot before its time; closing it again changes nothing. */
    public void close(MeetingId id, UUID resolution) {
        permissions.requireKeeper();
        get(id, resolution);
        ballots.close(resolution);
    }

    /**
     * Enters all papers that were handed in. They count once a second person has entered the same.
     *
     * @throws Rejection if it is not the time, or these are not as many as were handed in
     */
    public Entry enter(MeetingId id, UUID resolution, Tally papers) {
        var witness = permissions.requireWitness();
        get(id, resolution);
        if (papers.inFavour() < 0 || papers.against() < 0 || papers.abstained() < 0 || papers.spoilt() < 0) {
            throw new Rejection(Problem.of("meetings.problem.papers-negative"));
        }
        var entry = ballots.enter(resolution, papers, witness);
        if (entry == Entry.NUMBER) {
            throw new Rejection(Problem.of(
                    "meetings.problem.papers-number", standing(resolution).papersToEnter(), papers.papers()));
        }
        if (entry == Entry.NOT_NOW) {
            throw new Rejection(Problem.of("meetings.problem.papers-later"));
        }
        return entry;
    }

    /**
     * Counts the papers and notes what the meeting resolved.
     *
     * @param said what was said before, for those who read the reasons; may be blank
     * @throws Rejection as long as the ballot is open, or papers wait to be entered
     */
    public void count(MeetingId id, UUID resolution, String said) {
        permissions.requireKeeper();
        var asked = get(id, resolution);
        if (said.length() > ResolutionDesk.LONGEST_TEXT) {
            throw new Rejection(Problem.at("said", "meetings.problem.reasons", ResolutionDesk.LONGEST_TEXT));
        }
        var tally =
                ballots.count(resolution).orElseThrow(() -> new Rejection(Problem.of("meetings.problem.count-later")));
        resolutions.settle(
                id,
                asked,
                new Resolution.Vote(
                        tally.inFavour(),
                        tally.against(),
                        tally.abstained(),
                        tally.spoilt(),
                        permissions.name(),
                        asked.matter() == null ? "" : letters.reasons(tally, said.strip())));
        letters.record(find(id), "ballot-counted", asked.number());
    }

    /**
     * What somebody sees who comes to vote for one member.
     *
     * @param outcome in a sentence, once the papers are counted; else empty
     */
    public record Slip(
            Resolution resolution,
            MemberNumber member,
            String memberName,
            Standing standing,
            boolean voted,
            String outcome) {}

    /** The slip that a link opens; looking at it changes nothing. */
    @Transactional(readOnly = true)
    public Slip slip(String link) {
        var right = right(link);
        var entitled = entitled(right.resolution, right.member);
        var meeting = book.meetingOf(right.resolution).orElseThrow(NotFound::new);
        var resolution = book.find(meeting, right.resolution).orElseThrow(NotFound::new);
        var standing = standing(right.resolution);
        return new Slip(
                resolution,
                right.member,
                entitled.name(),
                standing,
                standing.voted().contains(right.member),
                resolution.vote() == null ? "" : resolutions.outcome(resolution));
    }

    /** A new word for whoever opens a slip, so that a second click gives the same answer. */
    public String drawReceipt() {
        return ballots.drawReceipt();
    }

    /**
     * Casts the vote that a link opens.
     *
     * @throws Rejection if the member has voted, or the ballot is closed
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void cast(String link, Choice choice, String receipt) {
        mustBeTaken(ballots.inTurn(() -> {
            var right = right(link);
            entitled(right.resolution, right.member);
            return ballots.cast(right.resolution, right.member, choice, receipt);
        }));
    }

    /** Whether a paper came in with that word, for whoever has the link; known once the papers are counted. */
    @Transactional(readOnly = true)
    public boolean holds(String link, String receipt) {
        return ballots.holds(right(link).resolution, receipt);
    }

    /** A ballot that is open, and a member for which whoever asks votes in it. */
    public record OwnBallot(UUID resolution, int number, String text, MemberNumber member, String memberName) {}

    /** Open ballots in which whoever is signed in, or on their own page, has not voted yet. */
    @Transactional(readOnly = true)
    public List<OwnBallot> mine() {
        return me().stream()
                .flatMap(person -> book.ofVoter(person).stream())
                .filter(own -> ballots.standing(own.resolution())
                        .filter(standing -> standing.state() == State.OPEN
                                && !standing.voted().contains(own.entitled().member()))
                        .isPresent())
                .map(own -> ownBallot(
                        own, book.find(own.meeting(), own.resolution()).orElseThrow(NotFound::new)))
                .toList();
    }

    private static OwnBallot ownBallot(ResolutionBook.Own own, Resolution resolution) {
        return new OwnBallot(
                own.resolution(),
                resolution.number(),
                resolution.text(),
                own.entitled().member(),
                own.entitled().name());
    }

    /**
     * The link with which whoever is signed in, or on their own page, votes for a member; the one that was sent to them lives on,
     * as the paper goes in once whichever they use.
     */
    public String ownLink(UUID resolution, MemberNumber member) {
        if (mine().stream()
                .noneMatch(own ->
                        own.resolution().equals(resolution) && own.member().equals(member))) {
            throw new NotFound();
        }
        return links.issue(OWN_PAGE, subject(resolution, member), LIFE_OF_LINK);
    }

    private Optional<PersonId> me() {
        return Optional.ofNullable(actor.get().person()).or(visitor::find);
    }

    private record Right(UUID resolution, MemberNumber member) {}

    private Right right(String link) {
        var subject = links.open(PURPOSE, link)
                .or(() -> links.open(OWN_PAGE, link))
                .orElseThrow(NotFound::new)
                .split("/", 2);
        return new Right(UUID.fromString(subject[0]), new MemberNumber(Integer.parseInt(subject[1])));
    }

    private void mustNotHaveVoted(UUID resolution, MemberNumber member) {
        if (standing(resolution).voted().contains(member)) {
            mustBeTaken(Outcome.VOTED_ALREADY);
        }
    }

    private static void mustBeTaken(Outcome outcome) {
        if (outcome != Outcome.TAKEN && outcome != Outcome.TAKEN_BEFORE) {
            throw new Rejection(Problem.of("meetings.problem.ballot." + outcome.name()));
        }
    }

    private Standing standing(UUID resolution) {
        return ballots.standing(resolution).orElseThrow(NotFound::new);
    }

    private Entitled entitled(UUID resolution, MemberNumber member) {
        return book.roll(resolution).stream()
                .filter(one -> one.member().equals(member))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Resolution get(MeetingId id, UUID resolution) {
        return book.find(id, resolution).orElseThrow(NotFound::new);
    }

    private MeetingFile find(MeetingId id) {
        return meetings.find(id).orElseThrow(NotFound::new);
    }
}
