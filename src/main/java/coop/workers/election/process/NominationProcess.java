package coop.workers.election.process;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.election.ElectionCancelled;
import coop.workers.election.ElectionDesk;
import coop.workers.election.ElectionId;
import coop.workers.election.ElectionMoved;
import coop.workers.election.NominationDesk;
import coop.workers.election.NominationFile;
import coop.workers.election.NomineeAnswered;
import coop.workers.election.NomineeNamed;
import coop.workers.shared.CaseNumber;
import coop.workers.workflow.CaseHeading;
import coop.workers.workflow.Fact;
import coop.workers.workflow.Facts;
import coop.workers.workflow.GivenAtStart;
import coop.workers.workflow.MessageName;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Processes;
import coop.workers.workflow.Vocabulary;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Every name the diagram of a nomination shares with Java, and the events that set it going. */
@Component
@GivenAtStart(
        process = "nomination",
        facts = {"nominationsClose"})
class NominationProcess implements Vocabulary {

    static final ProcessKey KEY = new ProcessKey("nomination");

    static final Fact<Instant> NOMINATIONS_CLOSE = Fact.moment("nominationsClose");
    static final Fact<String> CANDIDATE_OUTCOME = Fact.word("candidateOutcome");

    static final MessageName NOMINEE_ACCEPTED = new MessageName("nomineeAccepted");
    static final MessageName NOMINEE_DECLINED = new MessageName("nomineeDeclined");
    static final MessageName CANDIDATE_ANSWERED = new MessageName("candidateAnswered");
    static final MessageName CANDIDATE_WITHDRAWS = new MessageName("candidateWithdraws");
    static final MessageName ELECTION_GONE = new MessageName("electionGone");

    static final String CHECK_CANDIDATE = "check-candidate";

    private final Processes processes;
    private final ElectionDesk elections;
    private final NominationDesk nominations;
    private final CurrentActor actor;

    NominationProcess(
            Processes processes, @Lazy ElectionDesk elections, @Lazy NominationDesk nominations, CurrentActor actor) {
        this.processes = processes;
        this.elections = elections;
        this.nominations = nominations;
        this.actor = actor;
    }

    @EventListener
    void start(NomineeNamed event) {
        processes.start(
                KEY,
                new CaseHeading(event.caseNumber(), event.name()),
                Facts.of(NOMINATIONS_CLOSE, event.nominationsClose()));
    }

    @EventListener
    void answered(NomineeAnswered event) {
        processes.tellIfRunning(KEY, event.caseNumber(), messageOf(event.answer()));
    }

    private static MessageName messageOf(NomineeAnswered.Answer answer) {
        return switch (answer) {
            case ACCEPTED -> NOMINEE_ACCEPTED;
            case DECLINED -> NOMINEE_DECLINED;
            case ANSWERED -> CANDIDATE_ANSWERED;
            case WITHDRAWN -> CANDIDATE_WITHDRAWS;
        };
    }

    @EventListener
    void moved(ElectionMoved event) {
        var close = elections.moments(event.election()).nominationsClose();
        running(event.election())
                .forEach(number -> processes.setFacts(KEY, number, Facts.of(NOMINATIONS_CLOSE, close)));
    }

    @EventListener
    void cancelled(ElectionCancelled event) {
        running(event.election()).forEach(number -> processes.tell(number, ELECTION_GONE, Facts.NONE));
    }

    private List<CaseNumber> running(ElectionId election) {
        return actor.as(Actor.OFFICE, () -> nominations.of(election)).stream()
                .map(NominationFile::caseNumber)
                .filter(number -> processes.isRunning(KEY, number))
                .toList();
    }

    @Override
    public ProcessKey process() {
        return KEY;
    }

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(NOMINATIONS_CLOSE, CANDIDATE_OUTCOME);
    }

    @Override
    public Set<MessageName> messages() {
        return Set.of(NOMINEE_ACCEPTED, NOMINEE_DECLINED, CANDIDATE_ANSWERED, CANDIDATE_WITHDRAWS, ELECTION_GONE);
    }

    @Override
    public Set<String> forms() {
        return Set.of(CHECK_CANDIDATE);
    }

    @Override
    public Set<String> letters() {
        return Set.of("nominee-link");
    }
}
