package coop.workers.workflow.engine;

import org.camunda.bpm.engine.delegate.VariableScope;

/** Text that means itself. */
final class PlainText extends ReadOnlyExpression {

    PlainText(String text) {
        super(text);
    }

    @Override
    public Object getValue(VariableScope scope) {
        return getExpressionText();
    }

    @Override
    public boolean isLiteralText() {
        return true;
    }
}
