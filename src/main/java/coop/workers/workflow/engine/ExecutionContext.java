package coop.workers.workflow.engine;

import coop.workers.shared.CaseNumber;
import coop.workers.workflow.Fact;
import coop.workers.workflow.StepContext;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What a step may know of the place it runs at. */
record ExecutionContext(DelegateExecution execution) implements StepContext {

    private static final String LETTER = "letter";

    @Override
    public CaseNumber caseNumber() {
        return new CaseNumber(execution.getProcessBusinessKey());
    }

    @Override
    public <T> Optional<T> fact(Fact<T> fact) {
        return Optional.ofNullable(execution.getVariable(fact.name())).map(value -> FactValues.fact(fact, value));
    }

    @Override
    public Optional<String> letter() {
        return execution.getVariableLocal(LETTER) instanceof String letter ? Optional.of(letter) : Optional.empty();
    }
}
