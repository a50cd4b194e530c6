package coop.workers.election.process;

import coop.workers.election.VacancyDesk;
import coop.workers.election.VacancyDesk.Found;
import coop.workers.forms.FormValues;
import coop.workers.shared.Message;
import coop.workers.shared.Problem;
import coop.workers.workflow.Facts;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Submission;
import coop.workers.workflow.Submits;
import coop.workers.workflow.TaskHandlers;
import coop.workers.workflow.TaskInHand;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the secretary says of an empty seat. */
@Component
class VacancyTasks implements TaskHandlers {

    private final VacancyDesk desk;

    VacancyTasks(@Lazy VacancyDesk desk) {
        this.desk = desk;
    }

    @Override
    public ProcessKey process() {
        return VacancyProcess.KEY;
    }

    @Submits(VacancyProcess.PROPOSE_SOMEBODY)
    public Submission search(TaskInHand task, FormValues values) {
        var outcome = values.text("vacancyOutcome");
        List<Problem> problems = List.of();
        if (outcome.equals("propose")) {
            problems = desk.found(
                    task.caseNumber(),
                    new Found(
                            values.text("fullName"),
                            values.text("email"),
                            values.text("postalAddress"),
                            values.text("whyThem")));
        } else {
            desk.leaveEmpty(task.caseNumber(), values.text("whyEmpty"));
        }
        return problems.isEmpty()
                ? new Submission.Accepted(
                        Facts.of(VacancyProcess.VACANCY_OUTCOME, outcome),
                        Message.of("election.next.vacancy." + outcome))
                : new Submission.Refused(problems);
    }
}
