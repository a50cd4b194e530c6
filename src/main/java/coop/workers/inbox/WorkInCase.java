package coop.workers.inbox;

import coop.workers.access.StaffDirectory;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Answer;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.casework.CaseErased;
import coop.workers.casework.Commented;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.PersonId;
import coop.workers.shell.Dates;
import coop.workers.shell.Texts;
import coop.workers.workflow.Processes;
import coop.workers.workflow.WorkCameToNothing;
import coop.workers.workflow.WorkDone;
import coop.workers.workflow.WorkDoneInStead;
import coop.workers.workflow.WorkDueAnew;
import coop.workers.workflow.WorkTakenOver;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Leaves with the case what is done about its work: lines in its timeline, and answers that no other room takes in. */
@Component
class WorkInCase {

    private final CaseDesk cases;
    private final Processes processes;
    private final StaffDirectory staff;
    private final Dates dates;
    private final Texts texts;

    WorkInCase(CaseDesk cases, Processes processes, StaffDirectory staff, Dates dates, Texts texts) {
        this.cases = cases;
        this.processes = processes;
        this.staff = staff;
        this.dates = dates;
        this.texts = texts;
    }

    @EventListener
    void on(WorkTakenOver work) {
        say(work.caseNumber(), Message.of("inbox.timeline.taken-over", work.title(), name(work.from())));
    }

    @EventListener
    void on(WorkDoneInStead work) {
        say(work.caseNumber(), Message.of("inbox.timeline.in-stead", work.title(), name(work.absent())));
    }

    @EventListener
    void on(WorkCameToNothing work) {
        say(work.caseNumber(), Message.of("inbox.timeline.came-to-nothing", work.title(), name(work.by())));
    }

    @EventListener
    void on(WorkDueAnew work) {
        var before = work.before();
        var due = dates.dayOf(work.due());
        say(
                work.caseNumber(),
                before == null
                        ? Message.of("inbox.timeline.due", work.title(), due)
                        : Message.of("inbox.timeline.due-anew", work.title(), due, dates.dayOf(before)));
    }

    @EventListener
    void on(WorkDone work) {
        if (!work.answersKept().isEmpty() && cases.isOnFile(work.caseNumber())) {
            cases.keepAnswers(
                    work.caseNumber(),
                    work.title(),
                    work.answersKept().entrySet().stream()
                            .map(answer -> new Answer(answer.getKey(), answer.getValue()))
                            .toList());
        }
    }

    /** What was said finds the work of the case. */
    @EventListener
    void on(Commented comment) {
        processes.said(comment.caseNumber(), comment.text(), comment.readers());
    }

    /** What was let go of is found no more; that of a case whose process still runs is let go of with the process. */
    @EventListener
    void on(CaseErased erased) {
        if (!processes.isAnyRunning(erased.number())) {
            processes.forget(erased.number());
        }
    }

    private void say(CaseNumber number, Message sentence) {
        if (cases.isOnFile(number)) {
            cases.record(number, Audience.INSIDE, sentence);
        }
    }

    private String name(PersonId person) {
        var name = staff.names(List.of(person)).get(person);
        return name == null ? texts.say("inbox.somebody") : name;
    }
}
