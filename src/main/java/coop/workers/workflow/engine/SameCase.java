package coop.workers.workflow.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/** The number of the case that calls another process. */
final class SameCase extends ReadOnlyExpression {

    SameCase() {
        super(FlowExpressions.SAME_CASE);
    }

    @Override
    public @Nullable Object getValue(VariableScope scope) {
        return ((DelegateExecution) scope).getProcessBusinessKey();
    }
}
