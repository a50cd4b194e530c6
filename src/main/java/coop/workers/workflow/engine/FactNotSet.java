package coop.workers.workflow.engine;

import org.camunda.bpm.engine.ProcessEngineException;

/** A case came to where a fact is read that nobody has found out. */
final class FactNotSet extends ProcessEngineException {

    private final String fact;

    FactNotSet(String fact, String formula) {
        super("The fact “%s”, read by “%s”, has not been set.".formatted(fact, formula));
        this.fact = fact;
    }

    String fact() {
        return fact;
    }
}
