package coop.workers.workflow.engine;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.access.StaffDirectory;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.workflow.KnownQueues;
import coop.workers.workflow.TaskId;
import coop.workers.workflow.WorkDesk.Colleague;
import coop.workers.workflow.WorkDesk.Done;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Whose work is whose. Work is seen by whom it is assigned to or who is asked, and by the members of its queue; never by
 * people who have a conflict of interest in its case. No role sees more than its own queue.
 */
@Component
class Reach {

    private final CurrentActor current;
    private final ObjectProvider<KnownQueues> groups;
    private final ObjectProvider<StaffDirectory> staff;
    private final Stead stead;
    private final OpenTasks open;
    private final FinishedTasks finished;
    private final HandedInWork handedIn;

    Reach(
            CurrentActor current,
            ObjectProvider<KnownQueues> groups,
            ObjectProvider<StaffDirectory> staff,
            Stead stead,
            OpenTasks open,
            FinishedTasks finished,
            HandedInWork handedIn) {
        this.current = current;
        this.groups = groups;
        this.staff = staff;
        this.stead = stead;
        this.open = open;
        this.finished = finished;
        this.handedIn = handedIn;
    }

    Actor actor() {
        return current.get();
    }

    /** What decides on what {@code actor} sees, asked of groups and absences; once for each command. */
    Viewer viewer(Actor actor) {
        return stead.of(actor, queues(actor), this::queues);
    }

    Set<String> queues(Actor actor) {
        return queues(actor.queues(), actor.person());
    }

    private Set<String> queues(Set<String> ofRoles, @Nullable PersonId person) {
        var queues = new HashSet<>(ofRoles);
        if (person != null) {
            groups.stream().forEach(known -> queues.addAll(known.queuesOf(person)));
        }
        return queues;
    }

    /** Does {@code work} with these hands. */
    <T> T as(Actor hands, Supplier<T> work) {
        return current.as(hands, work);
    }

    /** May the work be given to {@code person}? */
    boolean mayBeGiven(OpenTask task, PersonId person) {
        if (task.excluded().contains(person)) {
            return false;
        }
        var roles = staff.stream()
                .flatMap(directory -> directory.find(person).stream())
                .flatMap(entry -> entry.roles().stream())
                .map(Role::key)
                .collect(Collectors.toSet());
        var queue = task.item().queue();
        return queue != null && queues(roles, person).contains(queue);
    }

    /** Everybody to whom the work may be given, by name. */
    List<Colleague> colleagues(OpenTask task) {
        var queue = task.item().queue();
        if (queue == null) {
            return List.of();
        }
        var directory = staff.getIfAvailable();
        if (directory == null) {
            return List.of();
        }
        var byRole = Role.withKey(queue).map(directory::holding).orElse(List.of()).stream();
        var byGroup = groups.stream()
                .flatMap(known -> known.peopleOf(queue).stream())
                .flatMap(person -> directory.find(person).stream());
        return Stream.concat(byRole, byGroup)
                .filter(entry -> !task.excluded().contains(entry.person()))
                .map(entry -> new Colleague(entry.person(), entry.name()))
                .distinct()
                .sorted(Comparator.comparing(Colleague::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /**
     * The open task, held until the transaction ends; empty where it is done, or handed in and soon to be.
     *
     * @throws NotFound if the viewer may not know of it
     */
    Optional<OpenTask> hold(TaskId id, Viewer viewer) {
        var task = open.hold(id);
        task.ifPresent(found -> require(viewer.maySee(found)));
        return task.filter(found -> handedIn.waiting(id).isEmpty());
    }

    /** Who was quicker, where the actor could have done it. */
    Done done(TaskId id, Actor actor) {
        return findDone(id, actor).orElseThrow(NotFound::new);
    }

    Optional<Done> findDone(TaskId id, Actor actor) {
        return finished.find(id)
                .filter(task -> (task.queue() != null && queues(actor).contains(task.queue()))
                        || (task.asked() != null && actor.is(task.asked()))
                        || (task.done().by() != null && actor.is(task.done().by())))
                .map(FinishedTasks.Finished::done)
                .or(() -> findHandedIn(id, actor));
    }

    private Optional<Done> findHandedIn(TaskId id, Actor actor) {
        return handedIn.waiting(id).flatMap(waiting -> open.find(id)
                .filter(viewer(actor)::maySee)
                .map(task -> new Done(
                        id,
                        waiting.caseNumber(),
                        task.item().title(),
                        waiting.by(),
                        staff.stream()
                                .flatMap(directory -> directory.names(List.of(waiting.by())).values().stream())
                                .findFirst()
                                .orElse(""),
                        waiting.at())));
    }

    static void require(boolean allowed) {
        if (!allowed) {
            throw new NotFound();
        }
    }
}
