package coop.workers.budget.process;

import coop.workers.budget.BudgetDesk;
import coop.workers.shared.CaseNumber;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Step;
import coop.workers.workflow.Steps;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The service tasks of a budget, in the order of the diagram. */
@Component
class BudgetSteps implements Steps {

    private final BudgetDesk desk;

    BudgetSteps(@Lazy BudgetDesk desk) {
        this.desk = desk;
    }

    @Override
    public ProcessKey process() {
        return BudgetProcess.KEY;
    }

    @Step(name = "Lay a budget before the group", sentence = "Proposes to the group what it may spend.")
    void layBudgetBeforeGroup(CaseNumber number) {
        desk.layBeforeGroup(number);
    }

    @Step(name = "Agree the budget", sentence = "The group may spend this from now on.")
    void agreeBudget(CaseNumber number) {
        desk.agree(number);
    }

    @Step(name = "Leave the budget as it was", sentence = "The group has not agreed; what it agreed before stands.")
    void declineBudget(CaseNumber number) {
        desk.decline(number);
    }

    @Step(
            name = "Close a budget as taken back",
            sentence = "Ends whatever was under way; what was agreed before stands.")
    void withdrawBudget(CaseNumber number) {
        desk.withdraw(number);
    }
}
