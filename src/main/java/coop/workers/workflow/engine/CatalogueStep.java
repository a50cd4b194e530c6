package coop.workers.workflow.engine;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.shared.CaseNumber;
import coop.workers.workflow.Facts;
import coop.workers.workflow.Step;
import coop.workers.workflow.StepContext;
import coop.workers.workflow.Steps;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.ReflectionUtils;

/** One step as the engine runs it: as the office, in the engine's transaction, setting only the facts it declares. */
final class CatalogueStep implements JavaDelegate {

    private final Steps bean;
    private final Method method;
    private final Step step;
    private final ObjectProvider<CurrentActor> actor;

    private CatalogueStep(Steps bean, Method method, Step step, ObjectProvider<CurrentActor> actor) {
        this.bean = bean;
        this.method = method;
        this.step = step;
        this.actor = actor;
    }

    static CatalogueStep of(Steps bean, Method method, Step step, ObjectProvider<CurrentActor> actor) {
        var parameters = method.getParameterTypes();
        var takesOne =
                parameters.length == 1 && (parameters[0] == StepContext.class || parameters[0] == CaseNumber.class);
        if (!takesOne || (method.getReturnType() != void.class && method.getReturnType() != Facts.class)) {
            throw new IllegalStateException(
                    "The step “%s” in %s must take a StepContext or a CaseNumber and return nothing or Facts."
                            .formatted(
                                    method.getName(), method.getDeclaringClass().getSimpleName()));
        }
        var invocable = AopUtils.selectInvocableMethod(method, bean.getClass());
        ReflectionUtils.makeAccessible(invocable);
        return new CatalogueStep(bean, invocable, step, actor);
    }

    String key() {
        return method.getName();
    }

    String home() {
        return AopUtils.getTargetClass(bean).getSimpleName();
    }

    Step description() {
        return step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var context = new ExecutionContext(execution);
        Object argument = method.getParameterTypes()[0] == StepContext.class ? context : context.caseNumber();
        Supplier<Facts> call =
                () -> ReflectionUtils.invokeMethod(method, bean, argument) instanceof Facts facts ? facts : Facts.NONE;
        set(execution, actor.getObject().as(Actor.OFFICE, call));
    }

    private void set(DelegateExecution execution, Facts facts) {
        var declared = Set.of(step.writes());
        FactValues.variables(facts).forEach((name, value) -> {
            if (!declared.contains(name)) {
                throw new IllegalStateException(
                        "The step “%s” sets the fact “%s”, which it does not declare.".formatted(key(), name));
            }
            execution.setVariable(name, value);
        });
    }
}
