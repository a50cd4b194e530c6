package coop.workers.workflow.engine;

import coop.workers.workflow.check.Formula;
import coop.workers.workflow.check.NotAllowed;
import java.lang.reflect.Method;
import org.camunda.bpm.dmn.engine.impl.spi.el.ElProvider;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.el.ElProviderCompatible;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.ExpressionManager;

/**
 * Stands in for the engine's expression language, which could call any method of any bean. What a diagram may say is plain
 * text, a {@link Formula} over facts, the name of a step, and one literal that hands the case number to a called process.
 * Tables have no expression language beside FEEL.
 */
final class FlowExpressions implements ExpressionManager, ElProviderCompatible {

    /** The one exception, as the modeler writes it: the called process belongs to the same case. */
    static final String SAME_CASE = "#{execution.processBusinessKey}";

    private final Delegates catalogue;

    FlowExpressions(Delegates catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Expression createExpression(String text) {
        if (text.equals(SAME_CASE)) {
            return new SameCase();
        }
        if (Formula.isPlain(text)) {
            return new PlainText(text);
        }
        try {
            return new FormulaExpression(Formula.parse(text), catalogue);
        } catch (NotAllowed refusal) {
            throw new ProcessEngineException(refusal.getMessage(), refusal);
        }
    }

    @Override
    public void addFunction(String name, Method function) {
        // the engine offers functions such as now() and currentUser(); no diagram can call one
    }

    @Override
    public ElProvider toElProvider() {
        return text -> {
            throw new ProcessEngineException("A table may use FEEL only, not “%s”.".formatted(text));
        };
    }
}
