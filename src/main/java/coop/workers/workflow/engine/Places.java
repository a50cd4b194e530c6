package coop.workers.workflow.engine;

import coop.workers.access.StaffDirectory;
import coop.workers.shared.PersonId;
import coop.workers.workflow.ProcessLibrary.Place;
import coop.workers.workflow.ProcessLibrary.PlaceKind;
import coop.workers.workflow.TaskId;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where in its diagram a process stands and has been, and what it waits for there, in words. */
@Component
class Places {

    /** Frames around places rather than places. */
    private static final Set<String> FRAMES =
            Set.of("subProcess", "multiInstanceBody", "processDefinition", "transaction");

    private final HistoryService history;
    private final TaskService tasks;
    private final ManagementService management;
    private final QueueNames queues;
    private final HandedInWork handedIn;
    private final ObjectProvider<StaffDirectory> staff;

    Places(
            HistoryService history,
            TaskService tasks,
            ManagementService management,
            QueueNames queues,
            HandedInWork handedIn,
            ObjectProvider<StaffDirectory> staff) {
        this.history = history;
        this.tasks = tasks;
        this.management = management;
        this.queues = queues;
        this.handedIn = handedIn;
        this.staff = staff;
    }

    List<Place> here(String instance) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .unfinished()
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .list()
                .stream()
                .filter(activity -> !FRAMES.contains(activity.getActivityType()))
                .map(this::standing)
                .toList();
    }

    List<Place> passed(String instance) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .finished()
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .filter(activity -> !FRAMES.contains(activity.getActivityType()) && !activity.isCanceled())
                .map(activity -> place(activity, activity.getEndTime(), null, null, null))
                .toList();
    }

    private Place standing(HistoricActivityInstance activity) {
        if (activity.getTaskId() != null) {
            var task = tasks.createTaskQuery().taskId(activity.getTaskId()).singleResult();
            return task == null ? standing(activity, null, null) : standing(activity, task);
        }
        return standing(activity, null, nextTimer(activity));
    }

    private Place standing(HistoricActivityInstance activity, Task task) {
        var handed = handedIn.waiting(new TaskId(task.getId())).orElse(null);
        return handed == null
                ? standing(activity, whom(task), task.getDueDate())
                : place(
                        activity,
                        Date.from(handed.at()),
                        name(handed.by()).orElse(null),
                        task.getDueDate(),
                        handed.takesEffect());
    }

    /** Where several things may happen next, the timers among them wait with the fork and not at their own places. */
    private @Nullable Date nextTimer(HistoricActivityInstance activity) {
        var timers = management
                .createJobQuery()
                .processInstanceId(activity.getProcessInstanceId())
                .timers()
                .orderByJobDuedate()
                .asc();
        var waiting = activity.getActivityType().equals("eventBasedGateway")
                ? timers.executionId(activity.getExecutionId())
                : timers.activityId(activity.getActivityId());
        return waiting.listPage(0, 1).stream().map(Job::getDuedate).findFirst().orElse(null);
    }

    private @Nullable String whom(Task task) {
        var assignee = task.getAssignee();
        if (assignee != null) {
            return name(PersonId.of(assignee)).orElse(null);
        }
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(link -> queues.all().get(link.getGroupId()))
                .filter(name -> name != null)
                .findFirst()
                .orElse(null);
    }

    private Optional<String> name(PersonId person) {
        return Optional.ofNullable(staff.getIfAvailable())
                .flatMap(directory -> directory.find(person))
                .map(StaffDirectory.Entry::name);
    }

    private static Place standing(HistoricActivityInstance activity, @Nullable String waitsFor, @Nullable Date due) {
        return place(activity, activity.getStartTime(), waitsFor, due, null);
    }

    private static Place place(
            HistoricActivityInstance activity,
            Date since,
            @Nullable String waitsFor,
            @Nullable Date due,
            @Nullable Instant takesEffect) {
        var name = activity.getActivityName();
        return new Place(
                activity.getActivityId(),
                name == null ? activity.getActivityId() : name,
                kind(activity.getActivityType()),
                waitsFor,
                since.toInstant(),
                due == null ? null : due.toInstant(),
                takesEffect);
    }

    private static PlaceKind kind(String type) {
        if (type.equals("userTask")) {
            return PlaceKind.WORK;
        } else if (type.endsWith("Gateway")) {
            return PlaceKind.FORK;
        }
        return type.endsWith("Task") || type.equals("callActivity") ? PlaceKind.STEP : PlaceKind.EVENT;
    }
}
