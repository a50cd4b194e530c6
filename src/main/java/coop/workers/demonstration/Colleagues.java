package coop.workers.demonstration;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.casework.Documents;
import coop.workers.forms.FormValues;
import coop.workers.shared.CaseNumber;
import coop.workers.workflow.TaskId;
import coop.workers.workflow.WorkDesk;
import coop.workers.workflow.WorkDesk.Completion;
import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkFilter.Scope;
import coop.workers.workflow.WorkItem;
import coop.workers.workflow.WorkQueue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The invented people of the office and the board at their work. */
@Component
@Profile("demonstration")
class Colleagues {

    private final WorkDesk work;
    private final WorkQueue queue;
    private final CaseDesk cases;
    private final Documents documents;
    private final CurrentActor currentActor;
    private final Diary diary;

    Colleagues(
            WorkDesk work,
            WorkQueue queue,
            CaseDesk cases,
            Documents documents,
            CurrentActor currentActor,
            Diary diary) {
        this.work = work;
        this.queue = queue;
        this.cases = cases;
        this.documents = documents;
        this.currentActor = currentActor;
        this.diary = diary;
    }

    /** {@code who} hands in {@code task} of the case. */
    void handIn(Cast who, CaseNumber number, String task, FormValues values) {
        as(who, () -> must(work.complete(find(number, task), values)));
    }

    void claim(Cast who, CaseNumber number, String task) {
        as(who, () -> work.claim(find(number, task)));
    }

    /** {@code who} has begun {@code task} and will go on with it later. */
    void begin(Cast who, CaseNumber number, String task, FormValues values) {
        claim(who, number, task);
        as(who, () -> work.saveDraft(find(number, task), values));
    }

    /** {@code member} answers what the board is asked. */
    void answer(Cast member, CaseNumber number, String task, FormValues values) {
        as(member, () -> must(work.complete(asking(number, task, member), values)));
    }

    /** {@code member} has told {@code secretary} on the telephone. */
    void answerByTelephone(Cast secretary, Cast member, CaseNumber number, String task, FormValues values) {
        as(secretary, () -> must(work.completeOnBehalf(asking(number, task, member), values)));
    }

    void comment(Cast who, CaseNumber number, String text) {
        as(who, () -> cases.comment(number, text));
    }

    void keep(Cast who, CaseNumber number, Paper paper) {
        as(who, () -> {
            try {
                documents.add(number, paper.name(), new ByteArrayInputStream(paper.content()), Audience.INSIDE);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private void as(Cast who, Runnable deed) {
        currentActor.as(new Actor(who.id(), who.fullName(), who.roles()), deed);
        diary.writeDown();
    }

    private TaskId find(CaseNumber number, String task) {
        var ofCase = new WorkFilter(Scope.ALL, Set.of(), Set.of(), Set.of(), "", number.value());
        return queue.page(ofCase, List.of(), 0, 20).stream()
                .filter(item -> item.task().equals(task))
                .map(WorkItem::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody waits for %s of %s".formatted(task, number)));
    }

    private TaskId asking(CaseNumber number, String task, Cast member) {
        return work.asking(number, task, member.id())
                .orElseThrow(
                        () -> new IllegalStateException("%s is not asked %s of %s".formatted(member, task, number)));
    }

    private static void must(Completion completion) {
        if (!(completion instanceof Completion.Completed)) {
            throw new IllegalStateException("Not done: " + completion);
        }
    }
}
