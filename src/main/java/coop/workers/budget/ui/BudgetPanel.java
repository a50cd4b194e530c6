package coop.workers.budget.ui;

import com.vaadin.flow.component.Component;
import coop.workers.budget.BudgetDesk;
import coop.workers.shell.Dates;
import coop.workers.shell.GroupPanel;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;

/** The money of a group on its page, for those who may see it. */
@org.springframework.stereotype.Component
@Lazy
class BudgetPanel implements GroupPanel {

    private final BudgetDesk desk;
    private final Dates dates;

    BudgetPanel(BudgetDesk desk, Dates dates) {
        this.desk = desk;
        this.dates = dates;
    }

    @Override
    public String headingKey() {
        return "budget.panel";
    }

    @Override
    public Optional<Component> panelFor(String groupKey) {
        return desk.of(groupKey).isEmpty() ? Optional.empty() : Optional.of(new GroupMoney(desk, dates, groupKey));
    }

    @Override
    public int order() {
        return 8;
    }
}
