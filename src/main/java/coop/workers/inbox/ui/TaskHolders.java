package coop.workers.inbox.ui;

import coop.workers.access.Absence;
import coop.workers.access.Cover;
import coop.workers.access.CurrentActor;
import coop.workers.access.StaffDirectory;
import coop.workers.shared.PersonId;
import coop.workers.shell.Texts;
import coop.workers.workflow.ProcessLibrary;
import coop.workers.workflow.WorkDesk.OpenWork;
import coop.workers.workflow.WorkItem;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who has a piece of work, as it concerns the actor. */
@Component
class TaskHolders {

    private final StaffDirectory staff;
    private final ProcessLibrary library;
    private final CurrentActor currentActor;
    private final Cover cover;
    private final Texts texts;

    TaskHolders(StaffDirectory staff, ProcessLibrary library, CurrentActor currentActor, Cover cover, Texts texts) {
        this.staff = staff;
        this.library = library;
        this.currentActor = currentActor;
        this.cover = cover;
        this.texts = texts;
    }

    /** What has become of work that lies open. */
    String news(WorkItem before, WorkItem now) {
        var holder = now.assignee();
        if (Objects.equals(holder, before.assignee())) {
            return texts.say("inbox.task.news.changed");
        }
        if (holder == null) {
            return texts.say("inbox.task.news.free");
        }
        return holder.equals(currentActor.get().person())
                ? texts.say("inbox.task.taken")
                : texts.say("inbox.task.news.taken", name(holder));
    }

    /** Shows in {@code hands} who has the work, and what the actor may do about it. */
    void show(OpenWork work, TaskHands hands) {
        var me = currentActor.get().person();
        var holder = work.item().assignee();
        var absence = holder == null ? null : inSteadOf(holder);
        if (absence != null && holder != null) {
            if (work.asked() != null) {
                hands.showAskedInStead(name(holder), absence.until());
            } else {
                hands.showInStead(work.item(), name(holder), absence.until());
            }
        } else if (work.asked() != null) {
            hands.showAsked(work.item(), work.asked().equals(me), name(work.asked()));
        } else if (holder == null) {
            hands.showWaiting(Objects.requireNonNullElse(queue(work.item()), ""));
        } else if (holder.equals(me)) {
            hands.showMine(work.item(), queue(work.item()));
        } else {
            hands.showHeld(work.item(), name(holder));
        }
    }

    /** The absence in which the reader stands in for {@code holder}; null where they do not. */
    private @Nullable Absence inSteadOf(PersonId holder) {
        var me = currentActor.get().person();
        return me == null
                ? null
                : cover.takenBy(me).stream()
                        .filter(absence -> absence.person().equals(holder))
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable String queue(WorkItem work) {
        return work.queue() == null ? null : library.queueNames().getOrDefault(work.queue(), work.queue());
    }

    /** The name of a colleague. */
    String name(PersonId person) {
        return Objects.requireNonNullElse(staff.names(List.of(person)).get(person), texts.say("inbox.task.somebody"));
    }
}
