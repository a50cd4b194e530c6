package coop.workers.workflow.engine;

import coop.workers.workflow.check.Formula;
import java.util.Collections;
import java.util.Date;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets timers and due dates anew when a fact they read has changed. */
@Component
class Deadlines {

    private final ManagementService management;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;

    Deadlines(ManagementService management, RepositoryService repository, RuntimeService runtime, TaskService tasks) {
        this.management = management;
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
    }

    void setAnew(String instance, Set<String> changed) {
        management.createJobQuery().processInstanceId(instance).timers().list().stream()
                .filter(job -> reads(timerText(job), changed))
                .forEach(job -> management.recalculateJobDuedate(job.getId(), true));
        tasks.createTaskQuery().processInstanceId(instance).list().stream()
                .filter(task -> reads(dueText(task), changed))
                .forEach(this::setDue);
    }

    private static boolean reads(@Nullable String text, Set<String> facts) {
        return text != null
                && !Formula.isPlain(text)
                && !Collections.disjoint(Formula.parse(text).facts(), facts);
    }

    private @Nullable String timerText(Job job) {
        JobDefinition definition = management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
        var event = repository
                .getBpmnModelInstance(job.getProcessDefinitionId())
                .getModelElementById(definition.getActivityId());
        return event.getChildElementsByType(TimerEventDefinition.class).stream()
                .map(timer -> timer.getTextContent().strip())
                .findFirst()
                .orElse(null);
    }

    private @Nullable String dueText(Task task) {
        return repository
                                .getBpmnModelInstance(task.getProcessDefinitionId())
                                .getModelElementById(task.getTaskDefinitionKey())
                        instanceof UserTask element
                ? element.getCamundaDueDate()
                : null;
    }

    private void setDue(Task task) {
        var fact =
                Formula.parse(String.valueOf(dueText(task))).facts().iterator().next();
        if (runtime.getVariable(task.getExecutionId(), fact) instanceof Date due) {
            task.setDueDate(due);
            tasks.saveTask(task);
        }
    }
}
