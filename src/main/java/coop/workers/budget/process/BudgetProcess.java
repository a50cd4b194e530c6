package coop.workers.budget.process;

import coop.workers.budget.BudgetProposed;
import coop.workers.budget.BudgetTakenBack;
import coop.workers.workflow.CaseHeading;
import coop.workers.workflow.Facts;
import coop.workers.workflow.MessageName;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Processes;
import coop.workers.workflow.Vocabulary;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Every name that the diagram of a budget shares with Java, and the events that set it going. */
@Component
class BudgetProcess implements Vocabulary {

    static final ProcessKey KEY = new ProcessKey("budget");

    static final MessageName BUDGET_WITHDRAWN = new MessageName("budgetWithdrawn");

    private final Processes processes;

    BudgetProcess(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void start(BudgetProposed event) {
        processes.start(
                KEY, new CaseHeading(event.caseNumber(), event.title(), event.amount(), null, Set.of()), Facts.NONE);
    }

    @EventListener
    void takenBack(BudgetTakenBack event) {
        processes.tell(event.caseNumber(), BUDGET_WITHDRAWN, Facts.NONE);
    }

    @Override
    public ProcessKey process() {
        return KEY;
    }

    @Override
    public Set<MessageName> messages() {
        return Set.of(BUDGET_WITHDRAWN);
    }
}
