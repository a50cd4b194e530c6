package coop.workers.election.process;

import coop.workers.election.ElectionCalled;
import coop.workers.election.ElectionCancelled;
import coop.workers.election.ElectionDesk;
import coop.workers.election.ElectionMoments;
import coop.workers.election.ElectionMoved;
import coop.workers.election.Milestone;
import coop.workers.shared.NotFound;
import coop.workers.workflow.CaseHeading;
import coop.workers.workflow.Fact;
import coop.workers.workflow.Facts;
import coop.workers.workflow.GivenAtStart;
import coop.workers.workflow.MessageName;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Processes;
import coop.workers.workflow.Vocabulary;
import java.time.Instant;
import java.util.Set;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Every name the diagram of an election shares with Java, and the events that set it going. */
@Component
@GivenAtStart(
        process = "election",
        facts = {
            "nominationsOpen",
            "nominationsClose",
            "rollFrozen",
            "ballotOpens",
            "ballotHalfTime",
            "ballotLastCall",
            "ballotCloses",
            "countFrom",
            "meetingBegins",
            "challengeUntil"
        })
class ElectionProcess implements Vocabulary {

    static final ProcessKey KEY = new ProcessKey("election");

    static final Fact<Instant> NOMINATIONS_OPEN = Fact.moment("nominationsOpen");
    static final Fact<Instant> NOMINATIONS_CLOSE = Fact.moment("nominationsClose");
    static final Fact<Instant> ROLL_FROZEN = Fact.moment("rollFrozen");
    static final Fact<Integer> SPARE_CANDIDATES = Fact.number("spareCandidates");
    static final Fact<Instant> BALLOT_OPENS = Fact.moment("ballotOpens");
    static final Fact<Instant> BALLOT_HALF_TIME = Fact.moment("ballotHalfTime");
    static final Fact<Instant> BALLOT_LAST_CALL = Fact.moment("ballotLastCall");
    static final Fact<Instant> BALLOT_CLOSES = Fact.moment("ballotCloses");
    static final Fact<Boolean> PAPERS_BY_POST = Fact.flag("papersByPost");
    static final Fact<Instant> COUNT_FROM = Fact.moment("countFrom");
    static final Fact<Instant> MEETING_BEGINS = Fact.moment("meetingBegins");
    static final Fact<Integer> SEATS_LEFT = Fact.number("seatsLeft");
    static final Fact<Instant> CHALLENGE_UNTIL = Fact.moment("challengeUntil");
    static final Fact<String> DESTRUCTION = Fact.word("destruction");

    static final MessageName ELECTION_MOVED = new MessageName("electionMoved");
    static final MessageName ELECTION_CANCELLED = new MessageName("electionCancelled");

    static final String SETTLE_CANDIDATES = "settle-candidates";
    static final String ENTER_PAPERS = "enter-papers";
    static final String COUNT_PAPERS = "count-papers";
    static final String CERTIFY_COUNT = "certify-count";
    static final String DECLARE_RESULT = "declare-result";
    static final String DECLARE_UNOPPOSED = "declare-unopposed";
    static final String DESTROY_PAPERS = "destroy-papers";

    private final Processes processes;
    private final ElectionDesk desk;

    ElectionProcess(Processes processes, @Lazy ElectionDesk desk) {
        this.processes = processes;
        this.desk = desk;
    }

    @EventListener
    void start(ElectionCalled event) {
        processes.start(
                KEY,
                new CaseHeading(event.caseNumber(), event.title(), null, event.meeting(), Set.of()),
                facts(desk.moments(event.election())));
    }

    /** Every timer and due date of the running case moves, and everybody is told. */
    @EventListener
    void moved(ElectionMoved event) {
        var file = desk.find(event.election()).orElseThrow(NotFound::new);
        var number = file.caseNumber();
        processes.setFacts(KEY, number, facts(desk.moments(event.election())));
        processes.rehead(new CaseHeading(
                number,
                file.title(),
                null,
                file.timetable().at(Milestone.MEETING).toLocalDate(),
                Set.of()));
        processes.tell(number, ELECTION_MOVED, Facts.NONE);
    }

    @EventListener
    void cancelled(ElectionCancelled event) {
        processes.tell(event.caseNumber(), ELECTION_CANCELLED, Facts.NONE);
    }

    private static Facts facts(ElectionMoments moments) {
        return Facts.of(NOMINATIONS_OPEN, moments.nominationsOpen())
                .and(NOMINATIONS_CLOSE, moments.nominationsClose())
                .and(ROLL_FROZEN, moments.rollFrozen())
                .and(BALLOT_OPENS, moments.ballotOpens())
                .and(BALLOT_HALF_TIME, moments.ballotHalfTime())
                .and(BALLOT_LAST_CALL, moments.ballotLastCall())
                .and(BALLOT_CLOSES, moments.ballotCloses())
                .and(COUNT_FROM, moments.countFrom())
                .and(MEETING_BEGINS, moments.meetingBegins())
                .and(CHALLENGE_UNTIL, moments.challengeUntil());
    }

    @Override
    public ProcessKey process() {
        return KEY;
    }

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(
                NOMINATIONS_OPEN,
                NOMINATIONS_CLOSE,
                ROLL_FROZEN,
                SPARE_CANDIDATES,
                BALLOT_OPENS,
                BALLOT_HALF_TIME,
                BALLOT_LAST_CALL,
                BALLOT_CLOSES,
                PAPERS_BY_POST,
                COUNT_FROM,
                MEETING_BEGINS,
                SEATS_LEFT,
                CHALLENGE_UNTIL,
                DESTRUCTION);
    }

    @Override
    public Set<MessageName> messages() {
        return Set.of(ELECTION_MOVED, ELECTION_CANCELLED);
    }

    @Override
    public Set<String> forms() {
        return Set.of(
                SETTLE_CANDIDATES,
                ENTER_PAPERS,
                COUNT_PAPERS,
                CERTIFY_COUNT,
                DECLARE_RESULT,
                DECLARE_UNOPPOSED,
                DESTROY_PAPERS);
    }

    @Override
    public Set<String> letters() {
        return Set.of("ballot-link", "nominate-link");
    }
}
