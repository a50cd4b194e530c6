package coop.workers.funding.ui;

import com.vaadin.flow.component.Component;
import coop.workers.shared.CaseNumber;
import coop.workers.shell.CasePanel;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;

/** Puts the bid and its award beside the decision. */
@org.springframework.stereotype.Component
@Lazy
class FundingPanel implements CasePanel {

    private final Desks desks;

    FundingPanel(Desks desks) {
        this.desks = desks;
    }

    @Override
    public String headingKey() {
        return "funding.panel";
    }

    @Override
    public Optional<Component> panelFor(CaseNumber number) {
        return desks.funding().find(number).map(file -> new BidDetails(desks, file));
    }

    @Override
    public int order() {
        return 10;
    }
}
