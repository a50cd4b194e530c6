package coop.workers.workflow;

import coop.workers.forms.FormValues;
import coop.workers.shared.Message;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where work is taken, put back and handed in. Each call is one transaction and checks afresh what the current actor may
 * do; what they may not see is {@link coop.workers.shared.NotFound}.
 */
public interface WorkDesk {

    /**
     * A piece of work laid open.
     *
     * @param formJson the form as the running case's version has it
     * @param values what stands in it: the draft where there is one, else what the wing fills in
     * @param draftSavedAt when the draft was saved; null where there is none
     * @param asked whom the diagram asks by name; null where it asks a group
     * @param mayComplete false where the actor may look but not act, such as when it is somebody else's
     * @param undo can handing it in be undone?
     * @param waits how it waits to take effect, where it is handed in; else null
     * @param cameBackAt since when it is open again although it was handed in, because it could not take effect; else null
     */
    record OpenWork(
            WorkItem item,
            String formJson,
            FormValues values,
            @Nullable Instant draftSavedAt,
            @Nullable PersonId asked,
            boolean mayComplete,
            Undo undo,
            @Nullable Waits waits,
            @Nullable Instant cameBackAt) {}

    /** Work that is handed in and can still be undone. */
    record Waits(WorkItem item, PersonId by, Instant handedInAt, Instant takesEffect) {}

    OpenWork open(TaskId id);

    /** Takes unassigned work, or work of one's own again; the outcome tells who has it otherwise. */
    Taking claim(TaskId id);

    /** Takes over work from whoever has it, leaving a line in the case. */
    Taking takeOver(TaskId id);

    void release(TaskId id);

    /** Who may be given the work, by name; nobody where it asks one person by name. */
    List<Colleague> colleagues(TaskId id);

    /** Somebody who may do a piece of work. */
    record Colleague(PersonId person, String name) {}

    /** Gives the work to somebody who may do it. */
    Taking assign(TaskId id, PersonId to);

    /**
     * Takes the work and puts it out of the way until {@code until}, when it comes back by itself. When it is due stays as it
     * is; in other hands it is put off no longer.
     *
     * @throws coop.workers.shared.Rejection if that is not to come
     */
    Taking putOff(TaskId id, Instant until);

    /** Brings back at once what the actor has put off. */
    void bringBack(TaskId id);

    /**
     * Says anew when the work is due, leaving a line in the case; not of work that asks one person by name, whose time is
     * the same for all who are asked.
     */
    void dueOn(TaskId id, Instant due);

    /** Keeps what stands in the form; it survives reassignment and goes with completion. */
    Instant saveDraft(TaskId id, FormValues values);

    /**
     * Hands the work in, to take effect when it can be undone no longer; at once where that is not offered. While it waits it
     * is in nobody's list, and the case and everything outside are as they were.
     */
    Completion handIn(TaskId id, FormValues values);

    /** Takes back what the actor has handed in: the work is open again as it was, with what was handed in as its draft. */
    Taking undo(TaskId id);

    /** Lets what the actor has handed in take effect now. */
    Completion takeEffectNow(TaskId id);

    /** What the actor has handed in and can still undo, what takes effect first before. */
    List<Waits> waiting();

    /** Hands the work in, with effect at once. */
    Completion complete(TaskId id, FormValues values);

    /**
     * Hands work in on behalf of the one person it asks, for answers given by telephone. Whether the actor may is for the
     * form's handler to say; nobody else's work can be handed in this way.
     */
    Completion completeOnBehalf(TaskId id, FormValues values);

    /** The open piece of work {@code task} of a case that asks {@code person}. */
    Optional<TaskId> asking(coop.workers.shared.CaseNumber number, String task, PersonId person);

    /** Who finished a piece of work, and when. */
    Optional<Done> finished(TaskId id);

    record Done(
            TaskId id,
            coop.workers.shared.CaseNumber caseNumber,
            String title,
            @Nullable PersonId by,
            String byName,
            Instant at) {}

    /** What came of an attempt to take work. */
    sealed interface Taking {
        record Taken(Instant at) implements Taking {}

        record HeldBy(PersonId person, Instant since) implements Taking {}

        record AlreadyDone(Done done) implements Taking {}
    }

    /** What came of handing work in. */
    sealed interface Completion {
        /** It is done; {@code next} says what happens now. */
        record Completed(Message next) implements Completion {}

        /** It is handed in and can be undone until {@code takesEffect}; {@code next} says what happens then. */
        record Waiting(Message next, Instant takesEffect) implements Completion {}

        /** Nothing has changed: what is wrong, and where. */
        record Refused(List<Problem> problems) implements Completion {}

        /** Somebody was quicker. */
        record AlreadyDone(Done done) implements Completion {}

        /** It is not, or no longer, this actor's to hand in. */
        record HeldBy(@Nullable PersonId person) implements Completion {}
    }
}
