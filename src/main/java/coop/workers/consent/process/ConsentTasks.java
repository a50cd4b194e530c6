package coop.workers.consent.process;

import static coop.workers.consent.process.ConsentProcess.DECISION;
import static coop.workers.consent.process.ConsentProcess.DECLINED;
import static coop.workers.consent.process.ConsentProcess.INTEGRATION;
import static coop.workers.consent.process.VoiceForm.NO_CONFLICT;

import coop.workers.consent.ConsentBook;
import coop.workers.consent.RoundDesk;
import coop.workers.consent.RoundDesk.Minute;
import coop.workers.consent.Voice;
import coop.workers.forms.FormValues;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.workflow.Facts;
import coop.workers.workflow.Prefills;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Submission;
import coop.workers.workflow.Submission.Accepted;
import coop.workers.workflow.Submission.Refused;
import coop.workers.workflow.Submits;
import coop.workers.workflow.TaskHandlers;
import coop.workers.workflow.TaskInHand;
import org.springframework.stereotype.Component;

/** The user tasks of a decision by consent, in the order of the diagram. */
@Component
class ConsentTasks implements TaskHandlers {

    private final RoundDesk rounds;
    private final ConsentBook book;

    ConsentTasks(RoundDesk rounds, ConsentBook book) {
        this.rounds = rounds;
        this.book = book;
    }

    @Override
    public ProcessKey process() {
        return ConsentProcess.KEY;
    }

    @Submits("declare-conflict")
    Submission declareConflict(TaskInHand task, FormValues answers) {
        var conflict = answers.text("conflict").equals("declared");
        rounds.declareConflict(task.caseNumber(), asked(task), conflict);
        return accepted(conflict ? "consent.next.standsBack" : "consent.next.roundFollows");
    }

    @Prefills("respond")
    FormValues respondPrefilled(TaskInHand task) {
        return book.isFreeOfConflict(task.caseNumber(), asked(task))
                ? FormValues.NONE.with(NO_CONFLICT, true)
                : FormValues.NONE;
    }

    @Submits("respond")
    Submission respond(TaskInHand task, FormValues answers) {
        var voice = VoiceForm.voice(answers);
        if (!(voice instanceof Voice.Conflict)) {
            if (!answers.flag(NO_CONFLICT)) {
                return new Refused(Problem.at(NO_CONFLICT, "consent.problem.conflictNotAnswered"));
            }
            rounds.declareConflict(task.caseNumber(), asked(task), false);
        }
        rounds.giveVoice(task.caseNumber(), asked(task), voice);
        return accepted(voice instanceof Voice.Conflict ? "consent.next.standsBack" : "consent.next.voiceHeard");
    }

    @Prefills("integrate")
    FormValues integratePrefilled(TaskInHand task) {
        return FormValues.NONE.with("amendedText", book.wording(task.caseNumber()));
    }

    @Submits("integrate")
    Submission integrate(TaskInHand task, FormValues answers) {
        var number = task.caseNumber();
        var note = answers.text("note");
        var integration = answers.text(INTEGRATION.name());
        switch (integration) {
            case "amended" -> rounds.amend(number, answers.text("amendedText"), note);
            case "withdrawn" -> rounds.withdrawObjections(number, note);
            default -> rounds.leaveToMeeting(number, note);
        }
        return new Accepted(Facts.of(INTEGRATION, integration), Message.of("consent.next.integrated." + integration));
    }

    @Submits("put-to-meeting")
    Submission putToMeeting(TaskInHand task, FormValues answers) {
        var agreed = answers.text(DECISION.name()).equals(ConsentProcess.AGREED);
        var decidedOn = answers.date("decidedOn").orElseThrow();
        rounds.putToMeeting(
                task.caseNumber(), new Minute(agreed, answers.text("reasons"), answers.text("minute"), decidedOn));
        return new Accepted(
                Facts.of(DECISION, agreed ? ConsentProcess.AGREED : DECLINED), Message.of("consent.next.decided"));
    }

    private static Accepted accepted(String next) {
        return new Accepted(Facts.NONE, Message.of(next));
    }

    private static PersonId asked(TaskInHand task) {
        if (task.asked() == null) {
            throw new NotFound();
        }
        return task.asked();
    }
}
