package coop.workers.admission.process;

import coop.workers.admission.AdmissionDesk;
import coop.workers.admission.ApplicationFile;
import coop.workers.admission.Check;
import coop.workers.admission.Nominee;
import coop.workers.forms.FormValues;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.workflow.Facts;
import coop.workers.workflow.Prefills;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Submission;
import coop.workers.workflow.Submits;
import coop.workers.workflow.TaskHandlers;
import coop.workers.workflow.TaskInHand;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The user tasks of admission, in the order of the diagram. */
@Component
class AdmissionTasks implements TaskHandlers {

    private final AdmissionDesk desk;
    private final CheckForm checkForm;

    AdmissionTasks(@Lazy AdmissionDesk desk, CheckForm checkForm) {
        this.desk = desk;
        this.checkForm = checkForm;
    }

    @Override
    public ProcessKey process() {
        return AdmissionProcess.KEY;
    }

    @Prefills(AdmissionProcess.RESOLVE_DUPLICATE)
    public FormValues duplicateFound(TaskInHand task) {
        return FormValues.NONE.with("knownAs", file(task).knownAs());
    }

    @Submits(AdmissionProcess.RESOLVE_DUPLICATE)
    public Submission resolveDuplicate(TaskInHand task, FormValues values) {
        var answer = values.text("sameCoop");
        var same = answer.equals("same");
        desk.resolveDuplicate(task.caseNumber(), same, values.text("duplicateReasons"));
        return new Submission.Accepted(
                Facts.of(AdmissionProcess.SAME_COOP, answer),
                Message.of(same ? "admission.next.duplicate" : "admission.next.check"));
    }

    @Prefills(AdmissionProcess.AGREE_NOMINEE)
    public FormValues nomineeNamed(TaskInHand task) {
        var nominee = file(task).particulars().nominee();
        return nominee == null
                ? FormValues.NONE
                : FormValues.NONE.with("nomineeName", nominee.name()).with("nomineeAddress", nominee.address());
    }

    @Submits(AdmissionProcess.AGREE_NOMINEE)
    public Submission agreeNominee(TaskInHand task, FormValues values) {
        desk.agreeNominee(task.caseNumber(), new Nominee(values.text("nomineeName"), values.text("nomineeAddress")));
        return new Submission.Accepted(Facts.NONE, Message.of("admission.next.check"));
    }

    @Prefills(AdmissionProcess.CHECK_APPLICATION)
    public FormValues checkSoFar(TaskInHand task) {
        return checkForm.fill(file(task));
    }

    @Submits(AdmissionProcess.CHECK_APPLICATION)
    public Submission check(TaskInHand task, FormValues values) {
        var check = checkForm.read(values);
        var problems = desk.check(task.caseNumber(), check);
        if (!problems.isEmpty()) {
            return new Submission.Refused(problems);
        }
        return new Submission.Accepted(
                Facts.of(AdmissionProcess.CHECK_OUTCOME, check.outcome().word()),
                Message.of(
                        check.outcome() == Check.Outcome.ASK_FOR_MORE
                                ? "admission.next.asked"
                                : "admission.next.board"));
    }

    private ApplicationFile file(TaskInHand task) {
        return desk.find(task.caseNumber()).orElseThrow(NotFound::new);
    }
}
