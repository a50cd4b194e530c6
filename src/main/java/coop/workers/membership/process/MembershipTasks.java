package coop.workers.membership.process;

import coop.workers.forms.FormValues;
import coop.workers.membership.ApplicationFile;
import coop.workers.membership.MembershipDesk;
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

/** The user tasks of worker membership, in the order of the diagram. */
@Component
class MembershipTasks implements TaskHandlers {

    private static final String ASK_GROUP = "askGroup";

    private final MembershipDesk desk;

    MembershipTasks(@Lazy MembershipDesk desk) {
        this.desk = desk;
    }

    @Override
    public ProcessKey process() {
        return MembershipProcess.KEY;
    }

    @Prefills(MembershipProcess.RESOLVE_TWIN)
    FormValues twinFound(TaskInHand task) {
        return FormValues.NONE.with("knownAs", file(task).knownAs());
    }

    @Submits(MembershipProcess.RESOLVE_TWIN)
    Submission resolveTwin(TaskInHand task, FormValues values) {
        var answer = values.text("sameCase");
        var same = answer.equals("same");
        desk.resolveTwin(task.caseNumber(), same, values.text("twinReasons"));
        return new Submission.Accepted(
                Facts.of(MembershipProcess.SAME_CASE, answer),
                Message.of(same ? "membership.next.known" : "membership.next.attested-next"));
    }

    @Submits(MembershipProcess.ATTEST)
    Submission attest(TaskInHand task, FormValues values) {
        var outcome = values.text("attestOutcome");
        var words = values.text("attestWords");
        if (outcome.equals("attest")) {
            desk.attest(task.caseNumber(), words);
        } else {
            desk.attestNotYet(task.caseNumber(), words, outcome.equals(ASK_GROUP));
        }
        return new Submission.Accepted(
                Facts.of(MembershipProcess.ATTEST_OUTCOME, outcome), Message.of("membership.next.said." + outcome));
    }

    @Submits(MembershipProcess.TALK_FIRST)
    Submission talkFirst(TaskInHand task, FormValues values) {
        var outcome = values.text("talkOutcome");
        var askGroup = outcome.equals(ASK_GROUP);
        desk.talkFirst(task.caseNumber(), values.text("talkNotes"), askGroup, values.text("notYetReasons"));
        return new Submission.Accepted(
                Facts.of(MembershipProcess.TALK_OUTCOME, outcome),
                Message.of(askGroup ? "membership.next.said.askGroup" : "membership.next.refused"));
    }

    @Submits(MembershipProcess.TELL_BOARD)
    Submission tellBoard(TaskInHand task, FormValues values) {
        desk.tellBoard(task.caseNumber(), values.date("toldOn").orElseThrow(NotFound::new));
        return new Submission.Accepted(Facts.NONE, Message.of("membership.next.board-told"));
    }

    private ApplicationFile file(TaskInHand task) {
        return desk.find(task.caseNumber()).orElseThrow(NotFound::new);
    }
}
