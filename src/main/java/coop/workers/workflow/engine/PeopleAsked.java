package coop.workers.workflow.engine;

import coop.workers.shared.CaseNumber;
import coop.workers.workflow.AsksPeople;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gives each repetition of a task to the person whom the wing names for it. */
@Component
class PeopleAsked implements TaskListener {

    private static final String LOOP_COUNTER = "loopCounter";

    private final ObjectProvider<AsksPeople> wings;

    PeopleAsked(ObjectProvider<AsksPeople> wings) {
        this.wings = wings;
    }

    @Override
    public void notify(DelegateTask task) {
        if (!task.getCandidates().isEmpty() || !(task.getVariable(LOOP_COUNTER) instanceof Integer index)) {
            return;
        }
        var facts = TaskFacts.of(task);
        var wing = wings.stream()
                .filter(candidate -> candidate.process().value().equals(facts.processKey()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Nothing says whom “%s” of %s asks.".formatted(task.getName(), facts.processKey())));
        var person = wing.asked(new CaseNumber(facts.caseNumber()), task.getTaskDefinitionKey(), index);
        task.setAssignee(person.toString());
    }
}
