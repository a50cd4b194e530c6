package coop.workers.election.process;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.election.CountDesk;
import coop.workers.election.ElectionDesk;
import coop.workers.election.ElectionFile;
import coop.workers.election.ElectionId;
import coop.workers.election.ElectionOffice;
import coop.workers.election.NominationDesk;
import coop.workers.election.NominationFile;
import coop.workers.election.NominationStatus;
import coop.workers.election.VotingDesk;
import coop.workers.forms.FormValues;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.workflow.Facts;
import coop.workers.workflow.Prefills;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Submission;
import coop.workers.workflow.Submits;
import coop.workers.workflow.TaskHandlers;
import coop.workers.workflow.TaskInHand;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The user tasks of an election, in the order of the diagram. */
@Component
class ElectionTasks implements TaskHandlers {

    private static final String KEEP = "keep";

    private final ElectionDesk elections;
    private final ElectionOffice office;
    private final NominationDesk nominations;
    private final VotingDesk voting;
    private final CountDesk counts;
    private final CurrentActor actor;

    ElectionTasks(
            @Lazy ElectionDesk elections,
            @Lazy ElectionOffice office,
            @Lazy NominationDesk nominations,
            @Lazy VotingDesk voting,
            @Lazy CountDesk counts,
            CurrentActor actor) {
        this.elections = elections;
        this.office = office;
        this.nominations = nominations;
        this.voting = voting;
        this.counts = counts;
        this.actor = actor;
    }

    @Override
    public ProcessKey process() {
        return ElectionProcess.KEY;
    }

    @Prefills(ElectionProcess.SETTLE_CANDIDATES)
    public FormValues candidatesSoFar(TaskInHand task) {
        var file = file(task);
        return FormValues.NONE
                .with("accepted", names(file.id(), status -> status == NominationStatus.STANDING))
                .with("undecided", names(file.id(), NominationStatus::isUndecided))
                .with("seatsText", String.valueOf(file.seats()));
    }

    private String names(ElectionId election, Predicate<NominationStatus> which) {
        return nominations.of(election).stream()
                .filter(nomination -> which.test(nomination.status()))
                .map(NominationFile::name)
                .collect(Collectors.joining("\n"));
    }

    @Submits(ElectionProcess.SETTLE_CANDIDATES)
    public Submission settleCandidates(TaskInHand task, FormValues values) {
        var undecided = names(file(task).id(), NominationStatus::isUndecided);
        return undecided.isEmpty()
                ? done("candidates")
                : new Submission.Refused(Problem.of("election.problem.undecided", undecided.replace("\n", ", ")));
    }

    @Submits(ElectionProcess.ENTER_PAPERS)
    public Submission enterPapers(TaskInHand task, FormValues values) {
        var waiting = voting.papersToEnter(file(task).id());
        return waiting == 0
                ? done("count")
                : new Submission.Refused(Problem.of("election.problem.papers-waiting", waiting));
    }

    @Submits(ElectionProcess.COUNT_PAPERS)
    public Submission count(TaskInHand task, FormValues values) {
        counts.count(file(task).id(), values.text("seed"));
        return done("certify");
    }

    @Submits(ElectionProcess.CERTIFY_COUNT)
    public Submission certify(TaskInHand task, FormValues values) {
        counts.certify(file(task).id());
        return done("told");
    }

    @Prefills(ElectionProcess.DECLARE_RESULT)
    public FormValues result(TaskInHand task) {
        return FormValues.NONE.with(
                "resultText",
                counts.sheet(file(task).id())
                        .map(sheet -> String.join(" ", sheet.result()))
                        .orElse(""));
    }

    @Submits(ElectionProcess.DECLARE_RESULT)
    public Submission declare(TaskInHand task, FormValues values) {
        counts.declare(file(task).id());
        return done("declared");
    }

    @Prefills(ElectionProcess.DECLARE_UNOPPOSED)
    public FormValues candidates(TaskInHand task) {
        return FormValues.NONE.with(
                "resultText", actor.as(Actor.OFFICE, () -> office.resultWithoutBallot(task.caseNumber())));
    }

    @Submits(ElectionProcess.DECLARE_UNOPPOSED)
    public Submission declareUnopposed(TaskInHand task, FormValues values) {
        elections.declareUnopposed(file(task).id(), values.text("seed"));
        return done("declared");
    }

    @Submits(ElectionProcess.DESTROY_PAPERS)
    public Submission destroyPapers(TaskInHand task, FormValues values) {
        var answer = values.text("destruction");
        if (answer.equals(KEEP)) {
            counts.keepLonger(file(task).id(), values.text("keepReason"));
        } else {
            counts.destroyPapers(file(task).id());
        }
        return new Submission.Accepted(
                Facts.of(ElectionProcess.DESTRUCTION, answer), Message.of("election.next." + answer));
    }

    private static Submission done(String next) {
        return new Submission.Accepted(Facts.NONE, Message.of("election.next." + next));
    }

    private ElectionFile file(TaskInHand task) {
        return elections.find(task.caseNumber()).orElseThrow(NotFound::new);
    }
}
