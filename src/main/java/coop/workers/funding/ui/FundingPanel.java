package coop.workers.funding.ui;

import com.vaadin.flow.component.Component;
import coop.workers.funding.AwardDesk;
import coop.workers.funding.FundingDesk;
import coop.workers.shared.CaseNumber;
import coop.workers.shell.CasePanel;
import coop.workers.shell.Dates;
import coop.workers.shell.Texts;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;

/** Puts the bid and its award beside the decision. */
@org.springframework.stereotype.Component
@Lazy
class FundingPanel implements CasePanel {

    private final FundingDesk desk;
    private final AwardDesk awards;
    private final Texts texts;
    private final Dates dates;

    FundingPanel(FundingDesk desk, AwardDesk awards, Texts texts, Dates dates) {
        this.desk = desk;
        this.awards = awards;
        this.texts = texts;
        this.dates = dates;
    }

    @Override
    public String headingKey() {
        return "funding.panel";
    }

    @Override
    public Optional<Component> panelFor(CaseNumber number) {
        return desk.find(number).map(file -> new BidDetails(desk, awards, file, texts, dates));
    }

    @Override
    public int order() {
        return 10;
    }
}
