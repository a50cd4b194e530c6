package coop.workers.workflow.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/** What the engine knows of a user task at work, in plain values. */
record TaskFacts(
        String instanceId,
        String caseNumber,
        String processKey,
        String processName,
        @Nullable String formId,
        @Nullable String queue) {

    static TaskFacts of(DelegateTask task) {
        var entity = (TaskEntity) task;
        var process = entity.getProcessDefinition();
        var definition = entity.getTaskDefinition();
        Expression form = definition.getCamundaFormDefinitionKey();
        var queue = definition.getCandidateGroupIdExpressions().stream()
                .map(Expression::getExpressionText)
                .findFirst()
                .orElse(null);
        return new TaskFacts(
                task.getProcessInstanceId(),
                task.getExecution().getProcessBusinessKey(),
                process.getKey(),
                process.getName() == null ? process.getKey() : process.getName(),
                form == null ? null : form.getExpressionText(),
                queue);
    }
}
