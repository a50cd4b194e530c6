package coop.workers.election;

import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.election.Timetable.Shift;
import coop.workers.election.ballot.BallotBox;
import coop.workers.election.count.CountingMethod;
import coop.workers.election.count.Lot;
import coop.workers.meetings.MeetingCancelled;
import coop.workers.meetings.MeetingDesk;
import coop.workers.meetings.MeetingFile;
import coop.workers.meetings.MeetingId;
import coop.workers.meetings.MeetingMoved;
import coop.workers.meetings.MeetingStatus;
import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.register.OfficerDesk;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where elections are called and follow their meetings. Throughout, what the actor may not see is {@link NotFound}, and what
 * cannot be done now is {@link Rejection}.
 */
@Service
@Transactional
public class ElectionDesk {

    /** Longest title of an election, in characters. */
    public static final int LONGEST_TITLE = 200;

    /** Longest reason, in characters. */
    public static final int LONGEST_REASON = 500;

    static final String PROCESS = "election";

    private static final String KIND = "ELE";

    private static final Set<Role> READERS = EnumSet.of(Role.RETURNING_OFFICER, Role.SECRETARY, Role.BOARD);

    private static final int MOST_SEATS = 50;

    private static final int LONGEST_NAME = 200;

    private final Elections elections;
    private final BallotBox box;
    private final ElectionPermissions permissions;
    private final MeetingDesk meetings;
    private final OfficerDesk officers;
    private final CaseDesk cases;
    private final Shifts shifts;
    private final Settings settings;
    private final Clock clock;

    ElectionDesk(
            Elections elections,
            BallotBox box,
            ElectionPermissions permissions,
            MeetingDesk meetings,
            OfficerDesk officers,
            CaseDesk cases,
            Shifts shifts,
            Settings settings,
            Clock clock) {
        this.elections = elections;
        this.box = box;
        this.permissions = permissions;
        this.meetings = meetings;
        this.officers = officers;
        this.cases = cases;
        this.shifts = shifts;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What an election at a meeting would look like.
     *
     * @param seats that are to be filled: on the day after the meeting nobody holds them, or somebody who was co-opted
     * @param problems what keeps it from being called so
     */
    public record Outlook(Timetable timetable, int seats, List<Problem> problems) {}

    /** What an election that ends at the meeting would look like, if it was called today. */
    @Transactional(readOnly = true)
    public Outlook outlook(MeetingId meeting) {
        permissions.requireOfficer();
        var begins = toCome(meeting).begins();
        var timetable = Timetable.backwards(begins, minimums());
        var open = officers.seatsOn(begins.toLocalDate().plusDays(1)).stream()
                .filter(seat -> seat.holder() == null || seat.holder().casual())
                .count();
        return new Outlook(timetable, Math.toIntExact(open), problems(timetable));
    }

    /** What keeps an election from being called with this timetable. */
    @Transactional(readOnly = true)
    public List<Problem> problemsWith(Timetable timetable) {
        permissions.requireOfficer();
        return problems(timetable);
    }

    /**
     * Calls an election with a timetable that somebody has looked at.
     *
     * @throws Rejection if the timetable leaves too little time, or does not lead to the meeting
     */
    public ElectionId call(NewElection election, Timetable timetable) {
        permissions.requireOfficer();
        var meeting = toCome(election.meeting());
        var problems = new ArrayList<Problem>();
        if (election.title().isBlank() || election.title().length() > LONGEST_TITLE) {
            problems.add(Problem.at("title", "election.problem.title", LONGEST_TITLE));
        }
        if (election.seats() < 1 || election.seats() > MOST_SEATS) {
            problems.add(Problem.at("seats", "election.problem.seats", MOST_SEATS));
        }
        if (CountingMethod.called(election.method()).isEmpty()) {
            problems.add(Problem.at("method", "election.problem.method"));
        }
        if (!timetable.at(Milestone.MEETING).equals(meeting.begins())) {
            problems.add(Problem.of("election.problem.meeting-moved-meanwhile"));
        }
        problems.addAll(problems(timetable));
        reject(problems);
        var number = cases.open(KIND, PROCESS, election.title().strip(), READERS, status(ElectionStatus.CALLED));
        cases.record(
                number,
                Audience.INSIDE,
                Message.of(
                        "election.timeline.called",
                        election.seats(),
                        timetable.at(Milestone.MEETING).toLocalDate()));
        return elections.saveAndFlush(new Election(election, timetable, number)).id();
    }

    private static Message status(ElectionStatus status) {
        return Message.of("election.status." + status.name());
    }

    /** All elections, those still going on first, then the latest. */
    @Transactional(readOnly = true)
    public List<ElectionFile> all() {
        permissions.requireInsider();
        return elections.findAll().stream()
                .map(Election::file)
                .sorted(Comparator.<ElectionFile, Boolean>comparing(file -> file.isOver())
                        .thenComparing(file -> file.timetable().at(Milestone.MEETING), Comparator.reverseOrder()))
                .toList();
    }

    /** The election that a case is about. */
    @Transactional(readOnly = true)
    public Optional<ElectionFile> find(CaseNumber number) {
        permissions.requireInsider();
        return elections.findByCaseNumber(number.value()).map(Election::file);
    }

    /** May the one who asks call, move and end elections? */
    public boolean isOpenForWriting() {
        return permissions.isOfficer();
    }

    /** May the one who asks be one of the two people that some things need? */
    public boolean isOpenForWitness() {
        return permissions.isWitness();
    }

    /** How its days have moved since it was called, the latest move first. */
    @Transactional(readOnly = true)
    public List<List<Shift>> moves(ElectionId id) {
        permissions.requireInsider();
        return shifts.of(id);
    }

    /** When it goes on by itself. */
    @Transactional(readOnly = true)
    public ElectionMoments moments(ElectionId id) {
        permissions.requireInsider();
        return ElectionMoments.of(
                get(id).timetable(), settings.organisation().zone(), settings.get(Setting.KEEP_BALLOTS_DAYS));
    }

    @Transactional(readOnly = true)
    public Optional<ElectionFile> find(ElectionId id) {
        permissions.requireInsider();
        return elections.findById(id.value()).map(Election::file);
    }

    /**
     * What would become of an election.
     *
     * @param problems what keeps it from being moved so
     */
    public record Move(String title, List<Shift> shifts, List<Problem> problems) {}

    /** What would become of the elections that end at the meeting if it began at another time: nothing has changed yet. */
    @Transactional(readOnly = true)
    public List<Move> ifMoved(MeetingId meeting, LocalDateTime to, boolean adjourned) {
        permissions.requireInsider();
        return elections.findByMeetingIdOrderById(meeting.value()).stream()
                .filter(Election::isOpen)
                .map(election -> move(election, to, adjourned))
                .toList();
    }

    private Move move(Election election, LocalDateTime to, boolean adjourned) {
        var before = election.timetable();
        var moved = before.movedTo(to, adjourned, minimums(), now());
        return new Move(
                election.file().title(),
                moved.comparedWith(before, now()),
                moved.problemsAfter(before, minimums(), now()));
    }

    /** What would become of an election if it ended at another meeting: nothing has changed yet. */
    @Transactional(readOnly = true)
    public Move ifMovedTo(ElectionId id, MeetingId meeting) {
        permissions.requireOfficer();
        return move(get(id), toCome(meeting).begins(), false);
    }

    /** Meetings to come at which an election could end instead of its own. */
    @Transactional(readOnly = true)
    public List<MeetingFile> otherMeetings(ElectionId id) {
        permissions.requireOfficer();
        var own = get(id).file().meeting();
        return meetings.toCome().stream()
                .filter(meeting -> !meeting.id().equals(own))
                .toList();
    }

    /**
     * Lets an election end at another meeting, for instance because its own cannot be held.
     *
     * @throws Rejection if there is not enough time left for what is still to come
     */
    public void moveTo(ElectionId id, MeetingId meeting) {
        permissions.requireOfficer();
        follow(get(id), meeting, toCome(meeting).begins(), false);
    }

    /** Ends an election without a result. */
    public void cancel(ElectionId id, String reason) {
        permissions.requireOfficer();
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Rejection(Problem.at("reason", "election.problem.reason", LONGEST_REASON));
        }
        var election = get(id);
        election.cancel(reason);
        elections.saveAndFlush(election);
        box.destroy(id.value());
        cases.record(election.caseNumber(), Audience.INSIDE, Message.of("election.timeline.cancelled", reason.strip()));
        cases.setStatus(election.caseNumber(), status(ElectionStatus.CANCELLED));
    }

    /**
     * Settles who stands, in the order of the ballot paper, in place of any list before.
     *
     * @throws Rejection if a name is missing or comes twice
     */
    public void list(ElectionId id, List<Standing> candidates) {
        permissions.requireOfficer();
        var names = candidates.stream().map(Standing::name).map(String::strip).toList();
        if (names.stream().anyMatch(name -> name.isEmpty() || name.length() > LONGEST_NAME)
                || new HashSet<>(names).size() < names.size()
                || names.size() > BallotBox.MOST_CANDIDATES) {
            throw new Rejection(Problem.at("candidates", "election.problem.candidates", BallotBox.MOST_CANDIDATES));
        }
        var election = get(id);
        election.list(candidates);
        elections.saveAndFlush(election);
    }

    /**
     * Somebody on the list of candidates stands no more: in a ballot their name stays on the papers and is passed over.
     *
     * @throws NotFound if nobody of that name is on it
     * @throws Rejection if the papers are counted
     */
    public void withdraw(ElectionId id, String name) {
        permissions.requireOfficer();
        var election = get(id);
        if (!election.lists(name)) {
            throw new NotFound();
        }
        election.withdraw(name);
        elections.saveAndFlush(election);
        cases.record(election.caseNumber(), Audience.INSIDE, Message.of("election.timeline.candidate-withdrew", name));
    }

    /**
     * Declares all candidates elected where there are not more of them than seats.
     *
     * @param seed of the lot that says to whom the longest terms go; blank where all terms are as long
     * @throws Rejection if there are more candidates, or a lot is needed and was not drawn
     */
    public void declareUnopposed(ElectionId id, String seed) {
        permissions.requireOfficer();
        var election = get(id);
        election.mustBeUncontested();
        var numbers = IntStream.rangeClosed(1, election.candidates().size()).boxed();
        if (election.candidates().size() > Terms.longOnes(settings.get(Setting.BOARD_SEATS)) && seed.isBlank()) {
            throw new Rejection(Problem.at("seed", "election.problem.unopposed.seed"));
        }
        election.declareUnopposed(
                seed.isBlank() ? numbers.toList() : new Lot(seed.strip()).order(numbers.toList()), settings.today());
        elections.saveAndFlush(election);
        cases.setStatus(election.caseNumber(), status(ElectionStatus.DECLARED));
    }

    @EventListener
    void on(MeetingMoved moved) {
        elections.findByMeetingIdOrderById(moved.meeting().value()).stream()
                .filter(Election::isOpen)
                .forEach(election -> follow(election, moved.meeting(), moved.becomes(), moved.adjourned()));
    }

    @EventListener
    void on(MeetingCancelled cancelled) {
        if (elections.findByMeetingIdOrderById(cancelled.meeting().value()).stream()
                .anyMatch(Election::isOpen)) {
            throw new Rejection(Problem.of("election.problem.meeting-needed"));
        }
    }

    private void follow(Election election, MeetingId meeting, LocalDateTime begins, boolean adjourned) {
        var moved = election.timetable().movedTo(begins, adjourned, minimums(), now());
        var before = election.timetable();
        election.move(meeting, moved, minimums(), now());
        shifts.keep(election.id(), moved.comparedWith(before, now()));
        elections.saveAndFlush(election);
        cases.record(
                election.caseNumber(), Audience.INSIDE, Message.of("election.timeline.moved", begins.toLocalDate()));
        var zone = settings.organisation().zone();
        box.reschedule(
                election.id().value(),
                moved.instant(Milestone.BALLOT_OPENS, zone),
                moved.instant(Milestone.BALLOT_CLOSES, zone));
    }

    private MeetingFile toCome(MeetingId meeting) {
        return meetings.find(meeting)
                .filter(found -> found.status() == MeetingStatus.CALLED)
                .orElseThrow(NotFound::new);
    }

    private Election get(ElectionId id) {
        return elections.findById(id.value()).orElseThrow(NotFound::new);
    }

    private List<Problem> problems(Timetable timetable) {
        var problems = new ArrayList<>(timetable.problemsToday(settings.today(), minimums()));
        problems.addAll(timetable.problems(minimums()));
        return problems;
    }

    private static void reject(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Rejection(problems);
        }
    }

    private Minimums minimums() {
        return Minimums.settled(settings);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), settings.organisation().zone());
    }
}
