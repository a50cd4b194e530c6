package coop.workers.consent.process;

import coop.workers.consent.ConsentBook;
import coop.workers.consent.ConsentBook.Sheet;
import coop.workers.consent.ConsentBook.Version;
import coop.workers.forms.FormValues;
import coop.workers.meetings.MattersForMeetings;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.Texts;
import coop.workers.workflow.WorkDesk;
import coop.workers.workflow.WorkDesk.Completion;
import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkFilter.Scope;
import coop.workers.workflow.WorkItem;
import coop.workers.workflow.WorkQueue;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Brings what no round could decide before general meetings, and hands in for the secretary what one decided. */
@Component
@Lazy
class MattersOfConsent implements MattersForMeetings {

    private static final String PUT_TO_MEETING = "putToMeeting";

    /** A case has one such task at a time; others of it may be open beside. */
    private static final int MOST_TASKS = 20;

    private final ConsentBook book;
    private final WorkQueue queue;
    private final WorkDesk work;
    private final Texts texts;

    MattersOfConsent(ConsentBook book, WorkQueue queue, WorkDesk work, Texts texts) {
        this.book = book;
        this.queue = queue;
        this.work = work;
        this.texts = texts;
    }

    @Override
    public List<Matter> waiting() {
        return book.forMeetings().stream().map(this::matter).toList();
    }

    private Matter matter(Sheet sheet) {
        return new Matter(
                sheet.caseNumber(),
                sheet.title(),
                sheet.group(),
                sheet.current().map(Version::text).orElse(""),
                sheet.whyMeeting()
                        .map(why -> texts.say("consent.why." + why.name()))
                        .orElse(""));
    }

    @Override
    public void decide(CaseNumber number, Decided decided) {
        var task = queue
                .page(
                        new WorkFilter(
                                Scope.ALL, Set.of(ConsentProcess.KEY.value()), Set.of(), Set.of(), "", number.value()),
                        List.of(),
                        0,
                        MOST_TASKS)
                .stream()
                .filter(item -> item.task().equals(PUT_TO_MEETING))
                .map(WorkItem::id)
                .findFirst()
                .orElseThrow(() -> new Rejection(Problem.of("consent.problem.waitsNoLonger", number)));
        var completion = work.complete(
                task,
                FormValues.NONE
                        .with("decidedOn", decided.on())
                        .with("minute", decided.minute())
                        .with("reasons", decided.reasons())
                        .with(
                                ConsentProcess.DECISION.name(),
                                decided.agreed() ? ConsentProcess.AGREED : ConsentProcess.DECLINED));
        if (completion instanceof Completion.Refused refused) {
            throw new Rejection(refused.problems());
        }
        if (!(completion instanceof Completion.Completed)) {
            throw new Rejection(Problem.of("consent.problem.inHand", number));
        }
    }
}
