package coop.workers.workflow.engine;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets open work and set timers of a case that was moved be as the new version has them: whose they are, what they are
 * called, which form asks, and by when, counted from the day they began. The engine itself would leave them as they were.
 * Dates that a fact gives stay; so does whoever has taken the work.
 */
@Component
class WorkAfterMove {

    private final TaskService tasks;
    private final ManagementService management;
    private final RepositoryService repository;
    private final JdbcClient database;

    WorkAfterMove(TaskService tasks, ManagementService management, RepositoryService repository, JdbcClient database) {
        this.tasks = tasks;
        this.management = management;
        this.repository = repository;
        this.database = database;
    }

    void fit(String instance, MigrationPlan plan) {
        var before = repository.getBpmnModelInstance(plan.getSourceProcessDefinitionId());
        var after = repository.getBpmnModelInstance(plan.getTargetProcessDefinitionId());
        var process = repository.getProcessDefinition(plan.getTargetProcessDefinitionId());
        var was = plan.getInstructions().stream()
                .collect(Collectors.toMap(
                        MigrationInstruction::getTargetActivityId,
                        MigrationInstruction::getSourceActivityId,
                        (one, other) -> one));
        tasks.createTaskQuery().processInstanceId(instance).list().forEach(task -> fit(task, was, before, after));
        management
                .createJobQuery()
                .processInstanceId(instance)
                .timers()
                .list()
                .forEach(job -> fit(job, was, before, after));
        database.sql("update workflow.work_item set process_name = ? where instance_id = ?")
                .params(process.getName() == null ? process.getKey() : process.getName(), instance)
                .update();
    }

    private void fit(Task task, Map<String, String> was, BpmnModelInstance before, BpmnModelInstance after) {
        var key = task.getTaskDefinitionKey();
        if (before.getModelElementById(was.getOrDefault(key, key)) instanceof UserTask old
                && after.getModelElementById(key) instanceof UserTask now) {
            var otherDate = !Objects.equals(old.getCamundaDueDate(), now.getCamundaDueDate());
            if (otherDate || !Objects.equals(task.getName(), now.getName())) {
                task.setName(now.getName());
                if (otherDate) {
                    task.setDueDate(
                            due(now.getCamundaDueDate(), task.getCreateTime().toInstant(), task.getDueDate()));
                }
                tasks.saveTask(task);
            }
            fitQueue(task, now.getCamundaCandidateGroups());
            database.sql(
                            "update workflow.work_item set task_key = ?, title = ?, form_id = ?, queue = ? where task_id = ?")
                    .params(key, now.getName(), now.getCamundaFormRef(), now.getCamundaCandidateGroups(), task.getId())
                    .update();
        }
    }

    private void fitQueue(Task task, @Nullable String queue) {
        var had = tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
        had.stream()
                .filter(group -> !group.equals(queue))
                .forEach(group -> tasks.deleteCandidateGroup(task.getId(), group));
        if (queue != null && !had.contains(queue)) {
            tasks.addCandidateGroup(task.getId(), queue);
        }
    }

    private void fit(Job job, Map<String, String> was, BpmnModelInstance before, BpmnModelInstance after) {
        var event = management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
        var now = duration(after, event);
        if (now.isPresent() && !now.equals(duration(before, was.getOrDefault(event, event)))) {
            var due = due(now.get(), job.getCreateTime().toInstant(), job.getDuedate());
            if (due != null) {
                management.setJobDuedate(job.getId(), due, false);
            }
        }
    }

    private static Optional<String> duration(BpmnModelInstance model, String event) {
        ModelElementInstance drawn = model.getModelElementById(event);
        return Optional.ofNullable(drawn).stream()
                .flatMap(element -> element.getChildElementsByType(TimerEventDefinition.class).stream())
                .flatMap(timer -> Optional.ofNullable(timer.getTimeDuration()).stream())
                .map(time -> time.getTextContent().strip())
                .findFirst();
    }

    /** {@code from} and so long; {@code otherwise} where the text is no length of time. */
    private static @Nullable Date due(@Nullable String text, Instant from, @Nullable Date otherwise) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            var time = text.indexOf('T');
            var days = time < 0 ? text : text.substring(0, time);
            var begin = from.atOffset(ZoneOffset.UTC);
            var moved = days.equals("P") ? begin : begin.plus(Period.parse(days));
            return Date.from((time < 0 ? moved : moved.plus(Duration.parse("P" + text.substring(time)))).toInstant());
        } catch (DateTimeException fact) {
            return otherwise;
        }
    }
}
