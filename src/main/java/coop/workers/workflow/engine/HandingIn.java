package coop.workers.workflow.engine;

import coop.workers.access.Actor;
import coop.workers.forms.FormValues;
import coop.workers.shared.Message;
import coop.workers.shared.Rejection;
import coop.workers.workflow.Facts;
import coop.workers.workflow.Submission;
import coop.workers.workflow.TaskId;
import coop.workers.workflow.WorkDesk.Completion;
import coop.workers.workflow.WorkDone;
import coop.workers.workflow.WorkDoneInStead;
import java.util.HashMap;
import java.util.Objects;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes work in: permission, the form's rules, the wing's handler, the engine, all in one transaction. The line of the work
 * queue is held from the first moment, so that of two people the second waits and then reads who was quicker.
 */
@Component
class HandingIn {

    private static final Message DONE = Message.of("workflow.done");

    private final Reach reach;
    private final OpenTasks open;
    private final Handlers handlers;
    private final Answers answers;
    private final TasksInHand inHand;
    private final TaskService tasks;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final TransactionTemplate afterwards;

    HandingIn(
            Reach reach,
            OpenTasks open,
            Handlers handlers,
            Answers answers,
            TasksInHand inHand,
            TaskService tasks,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.reach = reach;
        this.open = open;
        this.handlers = handlers;
        this.answers = answers;
        this.inHand = inHand;
        this.tasks = tasks;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.afterwards = new TransactionTemplate(transactions);
        this.afterwards.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    Completion complete(TaskId id, FormValues values, boolean onBehalf) {
        var actor = reach.actor();
        return attempt(id, actor, false, () -> onBehalf ? onBehalf(id, values, actor) : own(id, values, actor));
    }

    /** What would come of handing it in now; nothing stays of it. */
    Completion rehearse(TaskId id, FormValues values) {
        var actor = reach.actor();
        return attempt(id, actor, true, () -> own(id, values, actor));
    }

    private Completion attempt(TaskId id, Actor actor, boolean rehearsal, Supplier<Completion> work) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                var completion = work.get();
                if (rehearsal || !(completion instanceof Completion.Completed)) {
                    status.setRollbackOnly();
                }
                return completion;
            }));
        } catch (Rejection rejection) {
            return new Completion.Refused(rejection.problems());
        } catch (OptimisticLockingException | NullValueException | NullPointerException lost) {
            // what the engine throws at those who come second, be it behind a person or behind a timer
            var done = afterwards.execute(status -> reach.findDone(id, actor).orElse(null));
            if (done == null) {
                throw lost;
            }
            return new Completion.AlreadyDone(done);
        }
    }

    /** What waited takes effect: whether it may is asked once more, as things stand now. */
    Completion takeEffect(OpenTask task, FormValues values, Actor actor) {
        return ifTheirs(task, values, actor, reach.viewer(actor));
    }

    private Completion own(TaskId id, FormValues values, Actor actor) {
        var viewer = reach.viewer(actor);
        var task = reach.hold(id, viewer).orElse(null);
        return task == null ? new Completion.AlreadyDone(reach.done(id, actor)) : ifTheirs(task, values, actor, viewer);
    }

    private Completion ifTheirs(OpenTask task, FormValues values, Actor actor, Viewer viewer) {
        if (!viewer.mayComplete(task)) {
            return new Completion.HeldBy(task.item().assignee());
        }
        var hands = viewer.hands(task, actor);
        return reach.as(hands, () -> handIn(task, values, hands));
    }

    /** The handler decides whether the actor may; without one nobody answers for anybody. */
    private Completion onBehalf(TaskId id, FormValues values, Actor actor) {
        var task = open.hold(id).orElse(null);
        if (task == null) {
            return new Completion.AlreadyDone(reach.done(id, actor));
        }
        var form = task.formId();
        Reach.require(task.asked() != null
                && form != null
                && actor.person() != null
                && !task.excluded().contains(actor.person())
                && handlers.takesIn(task.item().process(), form));
        return handIn(task, values, actor);
    }

    private void tellInWhoseStead(OpenTask task, Actor actor) {
        var item = task.item();
        var holder = item.assignee();
        if (holder != null && task.asked() == null && !actor.is(holder)) {
            events.publishEvent(new WorkDoneInStead(item.id(), item.title(), item.caseNumber(), holder, actor));
        }
    }

    private Completion handIn(OpenTask task, FormValues typed, Actor actor) {
        var form = answers.formOf(task);
        var taskInHand = TaskDesk.inHand(task, actor);
        var values = form.clean(taskInHand, typed);
        var problems = form.problems(values);
        if (!problems.isEmpty()) {
            return new Completion.Refused(problems);
        }
        var submission = form.submit(taskInHand, values);
        if (submission instanceof Submission.Refused refused) {
            return new Completion.Refused(refused.problems());
        }
        var accepted =
                submission instanceof Submission.Accepted taken ? taken : new Submission.Accepted(Facts.NONE, DONE);
        var item = task.item();
        events.publishEvent(new WorkDone(
                item.id(), item.task(), item.title(), item.process(), item.caseNumber(), actor, form.kept(values)));
        tellInWhoseStead(task, actor);
        var facts = new HashMap<String, @Nullable Object>(form.facts(values));
        facts.putAll(FactValues.variables(accepted.facts()));
        inHand.handIn(item.id().value(), actor, () -> tasks.complete(item.id().value(), facts));
        return new Completion.Completed(accepted.next());
    }
}
