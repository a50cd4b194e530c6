package coop.workers.workflow.engine;

import coop.workers.access.Actor;
import coop.workers.forms.FormValues;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.workflow.TaskId;
import coop.workers.workflow.TaskInHand;
import coop.workers.workflow.WorkDesk;
import coop.workers.workflow.WorkDueAnew;
import coop.workers.workflow.WorkGiven;
import coop.workers.workflow.WorkTakenOver;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands out the engine's user tasks and takes them back. */
@Service
@Transactional
class TaskDesk implements WorkDesk {

    private final Reach reach;
    private final OpenTasks open;
    private final TaskService tasks;
    private final Drafts drafts;
    private final Handlers handlers;
    private final DeployedForms forms;
    private final HandingIn handingIn;
    private final Waiting waiting;
    private final UndoRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskDesk(
            Reach reach,
            OpenTasks open,
            TaskService tasks,
            Drafts drafts,
            Handlers handlers,
            DeployedForms forms,
            HandingIn handingIn,
            Waiting waiting,
            UndoRules rules,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reach = reach;
        this.open = open;
        this.tasks = tasks;
        this.drafts = drafts;
        this.handlers = handlers;
        this.forms = forms;
        this.handingIn = handingIn;
        this.waiting = waiting;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public OpenWork open(TaskId id) {
        var actor = reach.actor();
        var viewer = reach.viewer(actor);
        var task = open.find(id).orElseThrow(NotFound::new);
        Reach.require(viewer.maySee(task));
        var deployed = forms.of(id);
        var form = deployed.form();
        var draft = drafts.find(id, form);
        var waits = waiting.find(id).orElse(null);
        var hands = viewer.hands(task, actor);
        var known = reach.as(hands, () -> handlers.prefill(inHand(task, hands), form.id()));
        var values = form.showing(draft.map(Drafts.Draft::values).orElse(known), known);
        return new OpenWork(
                task.item(),
                deployed.json(),
                values,
                draft.map(Drafts.Draft::savedAt).orElse(null),
                task.asked(),
                waits == null && viewer.mayComplete(task),
                rules.of(task),
                waits,
                waiting.cameBack(id));
    }

    @Override
    public Taking claim(TaskId id) {
        var actor = reach.actor();
        var task = reach.hold(id, reach.viewer(actor)).orElse(null);
        if (task == null) {
            return new Taking.AlreadyDone(reach.done(id, actor));
        }
        var holder = task.item().assignee();
        if (holder == null || actor.is(holder)) {
            return take(task, person(actor));
        }
        return heldBy(task, holder);
    }

    @Override
    public Taking takeOver(TaskId id) {
        var actor = reach.actor();
        var viewer = reach.viewer(actor);
        var task = reach.hold(id, viewer).orElse(null);
        if (task == null) {
            return new Taking.AlreadyDone(reach.done(id, actor));
        }
        Reach.require(task.asked() == null && viewer.mayTakeOver(task));
        var holder = task.item().assignee();
        if (holder != null && !actor.is(holder)) {
            events.publishEvent(
                    new WorkTakenOver(id, task.item().title(), task.item().caseNumber(), holder, actor));
        }
        return take(task, person(actor));
    }

    @Override
    public void release(TaskId id) {
        var actor = reach.actor();
        var task = reach.hold(id, reach.viewer(actor)).orElseThrow(NotFound::new);
        var holder = task.item().assignee();
        Reach.require(task.asked() == null && holder != null && actor.is(holder));
        putOffNoLonger(task);
        tasks.setAssignee(id.value(), null);
    }

    @Override
    public Taking putOff(TaskId id, Instant until) {
        if (!until.isAfter(clock.instant())) {
            throw new Rejection(Problem.at("day", "workflow.put-off.past"));
        }
        var taking = claim(id);
        if (taking instanceof Taking.Taken) {
            change(id, task -> task.setFollowUpDate(Date.from(until)));
        }
        return taking;
    }

    @Override
    public void bringBack(TaskId id) {
        var actor = reach.actor();
        var task = reach.hold(id, reach.viewer(actor)).orElseThrow(NotFound::new);
        var holder = task.item().assignee();
        Reach.require(holder != null && actor.is(holder));
        putOffNoLonger(task);
    }

    @Override
    public void dueOn(TaskId id, Instant due) {
        var actor = reach.actor();
        var task = reach.hold(id, reach.viewer(actor)).orElseThrow(NotFound::new);
        Reach.require(task.asked() == null);
        var item = task.item();
        if (!due.equals(item.due())) {
            change(id, open -> open.setDueDate(Date.from(due)));
            events.publishEvent(new WorkDueAnew(id, item.title(), item.caseNumber(), item.due(), due, actor));
        }
    }

    private void putOffNoLonger(OpenTask task) {
        if (task.item().followUp() != null) {
            change(task.item().id(), open -> open.setFollowUpDate(null));
        }
    }

    private void change(TaskId id, Consumer<Task> change) {
        var task = tasks.createTaskQuery().taskId(id.value()).singleResult();
        change.accept(task);
        tasks.saveTask(task);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Colleague> colleagues(TaskId id) {
        var task = open.find(id).orElseThrow(NotFound::new);
        Reach.require(reach.viewer(reach.actor()).maySee(task));
        return task.asked() == null ? reach.colleagues(task) : List.of();
    }

    @Override
    public Taking assign(TaskId id, PersonId to) {
        var actor = reach.actor();
        var task = reach.hold(id, reach.viewer(actor)).orElse(null);
        if (task == null) {
            return new Taking.AlreadyDone(reach.done(id, actor));
        }
        Reach.require(task.asked() == null && reach.mayBeGiven(task, to));
        var taking = take(task, to);
        if (!to.equals(task.item().assignee()) && !actor.is(to)) {
            events.publishEvent(
                    new WorkGiven(id, task.item().title(), task.item().caseNumber(), to, actor));
        }
        return taking;
    }

    @Override
    public Instant saveDraft(TaskId id, FormValues values) {
        var actor = reach.actor();
        var viewer = reach.viewer(actor);
        var task = reach.hold(id, viewer).orElseThrow(NotFound::new);
        Reach.require(viewer.mayComplete(task));
        return drafts.save(id, values, actor);
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public Completion handIn(TaskId id, FormValues values) {
        return waiting.handIn(id, values);
    }

    @Override
    public Taking undo(TaskId id) {
        return waiting.undo(id);
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public Completion takeEffectNow(TaskId id) {
        return waiting.takeEffectNow(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waits> waiting() {
        return waiting.mine();
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public Completion complete(TaskId id, FormValues values) {
        return handingIn.complete(id, values, false);
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public Completion completeOnBehalf(TaskId id, FormValues values) {
        return handingIn.complete(id, values, true);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<TaskId> asking(CaseNumber number, String task, PersonId person) {
        return open.asking(number, task, person);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Done> finished(TaskId id) {
        return reach.findDone(id, reach.actor());
    }

    private Taking take(OpenTask task, PersonId person) {
        if (!person.equals(task.item().assignee())) {
            putOffNoLonger(task);
            tasks.setAssignee(task.item().id().value(), person.toString());
            return new Taking.Taken(clock.instant());
        }
        var since = task.item().claimedAt();
        return new Taking.Taken(since == null ? task.item().waitingSince() : since);
    }

    private static Taking heldBy(OpenTask task, PersonId holder) {
        var since = task.item().claimedAt();
        return new Taking.HeldBy(holder, since == null ? task.item().waitingSince() : since);
    }

    private static PersonId person(Actor actor) {
        var person = actor.person();
        if (person == null) {
            throw new NotFound();
        }
        return person;
    }

    static TaskInHand inHand(OpenTask task, Actor actor) {
        var item = task.item();
        return new TaskInHand(item.id(), item.caseNumber(), item.process(), item.task(), task.asked(), actor);
    }
}
