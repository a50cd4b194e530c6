package coop.workers.election.process;

import coop.workers.election.Acceptance;
import coop.workers.election.NominationDesk;
import coop.workers.election.NominationFile;
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
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the returning officer says to a candidate. */
@Component
class NominationTasks implements TaskHandlers {

    private final NominationDesk desk;

    NominationTasks(@Lazy NominationDesk desk) {
        this.desk = desk;
    }

    @Override
    public ProcessKey process() {
        return NominationProcess.KEY;
    }

    @Prefills(NominationProcess.CHECK_CANDIDATE)
    public FormValues candidate(TaskInHand task) {
        var file = file(task);
        return FormValues.NONE
                .with("nomineeName", file.name())
                .with("nominatedBy", file.nominatorName() + ", " + file.nominatedBy())
                .with("statement", file.statement())
                .with("words", String.valueOf(Acceptance.words(file.statement())))
                .with("answerToQuery", file.question().isEmpty() ? "" : file.question() + "\n\n" + file.answer());
    }

    @Submits(NominationProcess.CHECK_CANDIDATE)
    public Submission check(TaskInHand task, FormValues values) {
        var outcome = values.text("candidateOutcome");
        List<Problem> problems =
                switch (outcome) {
                    case "query" -> desk.ask(task.caseNumber(), values.text("candidateQuestion"));
                    case "refuse" -> desk.refuse(task.caseNumber(), values.text("refusalReasons"));
                    default -> List.of();
                };
        return problems.isEmpty()
                ? new Submission.Accepted(
                        Facts.of(NominationProcess.CANDIDATE_OUTCOME, outcome),
                        Message.of("election.next.candidate." + outcome))
                : new Submission.Refused(problems);
    }

    private NominationFile file(TaskInHand task) {
        return desk.find(task.caseNumber()).orElseThrow(NotFound::new);
    }
}
