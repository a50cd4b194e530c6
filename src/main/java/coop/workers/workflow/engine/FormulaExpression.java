package coop.workers.workflow.engine;

import coop.workers.workflow.check.Formula;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/** A formula over the facts of a running case; a lone name may also be that of a step. */
final class FormulaExpression extends ReadOnlyExpression {

    private final Formula formula;
    private final Delegates catalogue;

    FormulaExpression(Formula formula, Delegates catalogue) {
        super(formula.toString());
        this.formula = formula;
        this.catalogue = catalogue;
    }

    @Override
    public @Nullable Object getValue(VariableScope scope) {
        if (formula.isLoneFact()) {
            var step = catalogue.delegate(formula.facts().iterator().next());
            if (step.isPresent()) {
                return step.get();
            }
        }
        return formula.value(name -> fact(scope, name));
    }

    private @Nullable Object fact(VariableScope scope, String name) {
        if (!scope.hasVariable(name)) {
            throw new FactNotSet(name, getExpressionText());
        }
        return scope.getVariable(name);
    }
}
