package coop.workers.workflow.engine;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.StaffAddresses;
import coop.workers.forms.FormValues;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Rejection;
import coop.workers.workflow.TaskId;
import coop.workers.workflow.Undo;
import coop.workers.workflow.WorkDesk.Completion;
import coop.workers.workflow.WorkDesk.Taking;
import coop.workers.workflow.WorkDesk.Waits;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Work that is handed in waits here until it can be undone no longer (decision record 19). While it waits nothing has happened:
 * the engine, the wing and the letters know nothing of it. Then it is handed in by whoever did so, in one transaction, as if
 * they did it at that moment.
 */
@Component
class Waiting {

    private static final Logger LOG = LoggerFactory.getLogger(Waiting.class);

    private static final int AT_ONCE = 50;

    /** So often something unforeseen may stand in the way before it is open again. */
    private static final int TRIES = 5;

    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(20);

    private final HandingIn handingIn;
    private final HandedInWork handedIn;
    private final UndoRules rules;
    private final Reach reach;
    private final OpenTasks open;
    private final Drafts drafts;
    private final DeployedForms forms;
    private final ObjectProvider<StaffAddresses> staff;
    private final CurrentActor current;
    private final WorkAnnouncement announcement;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Waiting(
            HandingIn handingIn,
            HandedInWork handedIn,
            UndoRules rules,
            Reach reach,
            OpenTasks open,
            Drafts drafts,
            DeployedForms forms,
            ObjectProvider<StaffAddresses> staff,
            CurrentActor current,
            WorkAnnouncement announcement,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.handingIn = handingIn;
        this.handedIn = handedIn;
        this.rules = rules;
        this.reach = reach;
        this.open = open;
        this.drafts = drafts;
        this.forms = forms;
        this.staff = staff;
        this.current = current;
        this.announcement = announcement;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Lets it wait where it can be undone; elsewhere it takes effect at once. */
    Completion handIn(TaskId id, FormValues values) {
        var undo = Objects.requireNonNull(
                transaction.execute(status -> open.find(id).map(rules::of).orElse(Undo.OFF)));
        if (!undo.isOffered()) {
            return handingIn.complete(id, values, false);
        }
        var rehearsed = handingIn.rehearse(id, values);
        return rehearsed instanceof Completion.Completed fit
                ? Objects.requireNonNull(transaction.execute(
                        status -> keep(id, values, fit, clock.instant().plus(undo.time()))))
                : rehearsed;
    }

    private Completion keep(TaskId id, FormValues values, Completion.Completed rehearsed, Instant takesEffect) {
        var actor = reach.actor();
        var viewer = reach.viewer(actor);
        var task = reach.hold(id, viewer).orElse(null);
        if (task == null) {
            return new Completion.AlreadyDone(reach.done(id, actor));
        }
        if (!viewer.mayComplete(task)) {
            return new Completion.HeldBy(task.item().assignee());
        }
        drafts.save(id, values, actor);
        handedIn.keep(id, task.item().caseNumber(), person(actor), takesEffect);
        announcement.of(id, task.item().caseNumber());
        return new Completion.Waiting(rehearsed.next(), takesEffect);
    }

    /** Takes it back: it is open again as it was before, with what was handed in as its draft. */
    Taking undo(TaskId id) {
        var actor = reach.actor();
        var waiting = handedIn.hold(id).orElse(null);
        if (waiting == null) {
            return new Taking.AlreadyDone(reach.done(id, actor));
        }
        Reach.require(actor.is(waiting.by()));
        handedIn.forget(id);
        announcement.of(id, waiting.caseNumber());
        return new Taking.Taken(clock.instant());
    }

    List<Waits> mine() {
        var person = reach.actor().person();
        return person == null
                ? List.of()
                : handedIn.waitingOf(person).stream()
                        .flatMap(each -> waits(each).stream())
                        .toList();
    }

    private Optional<Waits> waits(HandedIn waiting) {
        return open.find(waiting.task())
                .map(task -> new Waits(task.item(), waiting.by(), waiting.at(), waiting.takesEffect()));
    }

    /** How it waits; empty where it does not. */
    Optional<Waits> find(TaskId id) {
        return handedIn.waiting(id).flatMap(this::waits);
    }

    /** Has it come back since it was handed in, because it could not take effect? */
    @Nullable Instant cameBack(TaskId id) {
        return handedIn.find(id).map(HandedIn::cameBackAt).orElse(null);
    }

    /** Whoever handed it in no longer wants to undo it. */
    Completion takeEffectNow(TaskId id) {
        var actor = reach.actor();
        if (handedIn.waiting(id).filter(waiting -> actor.is(waiting.by())).isEmpty()) {
            var done = transaction.execute(status -> reach.done(id, actor));
            return new Completion.AlreadyDone(Objects.requireNonNull(done));
        }
        return takeEffect(id, true)
                .orElseGet(() -> new Completion.AlreadyDone(
                        Objects.requireNonNull(transaction.execute(status -> reach.done(id, actor)))));
    }

    /** Lets everything take effect whose time to be undone is over; several nodes may do so at once. */
    void round() {
        for (var task : handedIn.due(AT_ONCE)) {
            takeEffect(task, false);
        }
    }

    private Optional<Completion> takeEffect(TaskId id, boolean now) {
        try {
            var completion = transaction.execute(status -> {
                var attempted = attempt(id, now);
                if (attempted != null && !(attempted instanceof Completion.Completed)) {
                    status.setRollbackOnly();
                }
                return attempted;
            });
            if (completion != null && !(completion instanceof Completion.Completed)) {
                comeBack(id);
            }
            return Optional.ofNullable(completion);
        } catch (Rejection refused) {
            comeBack(id);
            return Optional.of(new Completion.Refused(refused.problems()));
        } catch (RuntimeException unforeseen) {
            if (now) {
                throw unforeseen;
            }
            LOG.warn("What was handed in as {} did not take effect yet", id, unforeseen);
            tryLater(id);
            return Optional.empty();
        }
    }

    /** Null where it was undone, or somebody else has just let it take effect. */
    private @Nullable Completion attempt(TaskId id, boolean now) {
        var waiting = handedIn.hold(id).orElse(null);
        if (waiting == null || (!now && waiting.takesEffect().isAfter(clock.instant()))) {
            return null;
        }
        var task = open.hold(id).orElse(null);
        var actor = actor(waiting.by()).orElse(null);
        if (task == null) {
            handedIn.forget(id);
            return null;
        }
        if (actor == null) {
            return new Completion.HeldBy(null);
        }
        var values =
                drafts.find(id, forms.of(id).form()).map(Drafts.Draft::values).orElse(FormValues.NONE);
        return current.as(actor, () -> handingIn.takeEffect(task, values, actor));
    }

    /** As what they may do now: roles may have been lost since. */
    private Optional<Actor> actor(PersonId person) {
        return staff.stream()
                .flatMap(addresses -> addresses.of(person).stream())
                .map(StaffAddresses.Addressee::actor)
                .findFirst();
    }

    private void comeBack(TaskId id) {
        transaction.executeWithoutResult(status -> handedIn.hold(id).ifPresent(waiting -> {
            handedIn.comeBack(id);
            announcement.of(id, waiting.caseNumber());
        }));
    }

    private void tryLater(TaskId id) {
        transaction.executeWithoutResult(status -> handedIn.hold(id).ifPresent(waiting -> {
            if (waiting.tries() + 1 >= TRIES) {
                handedIn.comeBack(id);
                announcement.of(id, waiting.caseNumber());
            } else {
                handedIn.tryAgain(id, clock.instant().plus(BETWEEN_TRIES));
            }
        }));
    }

    private static PersonId person(Actor actor) {
        var person = actor.person();
        if (person == null) {
            throw new NotFound();
        }
        return person;
    }
}
