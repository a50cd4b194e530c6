package coop.workers.workflow.engine;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.jspecify.annotations.Nullable;

/** A value in a diagram; nothing in a diagram can be assigned to. */
abstract class ReadOnlyExpression implements Expression {

    private final String text;

    ReadOnlyExpression(String text) {
        this.text = text;
    }

    @Override
    public abstract @Nullable Object getValue(VariableScope scope);

    @Override
    public @Nullable Object getValue(VariableScope scope, @Nullable BaseDelegateExecution execution) {
        return getValue(scope);
    }

    @Override
    public void setValue(Object value, VariableScope scope) {
        throw new ProcessEngineException("“%s” cannot be assigned to.".formatted(text));
    }

    @Override
    public void setValue(Object value, VariableScope scope, BaseDelegateExecution execution) {
        setValue(value, scope);
    }

    @Override
    public String getExpressionText() {
        return text;
    }

    @Override
    public boolean isLiteralText() {
        return false;
    }
}
