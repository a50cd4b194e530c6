package coop.workers.workflow.engine;

import coop.workers.access.StaffDirectory;
import coop.workers.shared.PersonId;
import coop.workers.workflow.ProcessLibrary.Place;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
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

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final HistoryService history;
    private final TaskService tasks;
    private final ManagementService management;
    private final QueueNames queues;
    private final ObjectProvider<StaffDirectory> staff;

    Places(
            HistoryService history,
            TaskService tasks,
            ManagementService management,
            QueueNames queues,
            ObjectProvider<StaffDirectory> staff) {
        this.history = history;
        this.tasks = tasks;
        this.management = management;
        this.queues = queues;
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
                .orderByHistoricActivityInstanceEndTime()
                .asc()
                .list()
                .stream()
                .filter(activity -> !FRAMES.contains(activity.getActivityType()))
                .map(activity -> place(activity, null, null))
                .toList();
    }

    private Place standing(HistoricActivityInstance activity) {
        if (activity.getTaskId() != null) {
            var task = tasks.createTaskQuery().taskId(activity.getTaskId()).singleResult();
            return task == null ? place(activity, null, null) : place(activity, whom(task), task.getDueDate());
        }
        var timer = management
                .createJobQuery()
                .processInstanceId(activity.getProcessInstanceId())
                .activityId(activity.getActivityId())
                .timers()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .findFirst();
        return timer.map(job -> place(activity, "until " + day(job.getDuedate()), job.getDuedate()))
                .orElseGet(() -> place(activity, null, null));
    }

    private @Nullable String whom(Task task) {
        var assignee = task.getAssignee();
        if (assignee != null) {
            return Optional.ofNullable(staff.getIfAvailable())
                    .flatMap(directory -> directory.find(PersonId.of(assignee)))
                    .map(StaffDirectory.Entry::name)
                    .orElse(null);
        }
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(link -> queues.all().get(link.getGroupId()))
                .filter(name -> name != null)
                .findFirst()
                .orElse(null);
    }

    private static Place place(HistoricActivityInstance activity, @Nullable String waitsFor, @Nullable Date due) {
        var name = activity.getActivityName();
        Instant since = activity.getStartTime().toInstant();
        return new Place(
                activity.getActivityId(),
                name == null ? activity.getActivityId() : name,
                waitsFor,
                since,
                due == null ? null : due.toInstant());
    }

    private static String day(Date moment) {
        return DAY.format(moment.toInstant().atZone(FactValues.LONDON));
    }
}
