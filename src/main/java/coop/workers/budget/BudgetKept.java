package coop.workers.budget;

import coop.workers.access.KeptOfPeople;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is kept of people who proposed what a group spends. */
@Component
class BudgetKept implements KeptOfPeople {

    @Override
    public List<Drawer> drawers() {
        return List.of(new Drawer("budget.kept.line", """
                select group_key, name, why, proposed_pence, agreed_pence, case_number, status, closed_on
                from budget.line where proposer = :person order by case_number
                """));
    }
}
