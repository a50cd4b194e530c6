package coop.workers.workflow.engine;

import coop.workers.workflow.Facts;
import coop.workers.workflow.Tables;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.springframework.stereotype.Component;

/** Asks the latest version of a table; the engine's call joins the caller's transaction. */
@Component
class PublishedTables implements Tables {

    private final DecisionService decisions;

    PublishedTables(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public String decide(String table, Facts facts) {
        try {
            var word = decisions
                    .evaluateDecisionTableByKey(table)
                    .variables(FactValues.variables(facts))
                    .evaluate()
                    .<String>getSingleEntry();
            if (word == null) {
                throw new IllegalStateException("No row of the table “%s” fits %s".formatted(table, facts));
            }
            return word;
        } catch (NotFoundException missing) {
            throw new IllegalStateException("There is no table “%s”".formatted(table), missing);
        }
    }
}
