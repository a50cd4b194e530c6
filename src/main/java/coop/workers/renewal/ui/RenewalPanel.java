package coop.workers.renewal.ui;

import com.vaadin.flow.component.Component;
import coop.workers.renewal.RenewalDesk;
import coop.workers.shared.CaseNumber;
import coop.workers.shell.CasePanel;
import coop.workers.shell.Dates;
import coop.workers.shell.Texts;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;

/** Puts the figures of a year beside the decision. */
@org.springframework.stereotype.Component
@Lazy
class RenewalPanel implements CasePanel {

    private final RenewalDesk desk;
    private final Texts texts;
    private final Dates dates;

    RenewalPanel(RenewalDesk desk, Texts texts, Dates dates) {
        this.desk = desk;
        this.texts = texts;
        this.dates = dates;
    }

    @Override
    public String headingKey() {
        return "renewal.panel.heading";
    }

    @Override
    public Optional<Component> panelFor(CaseNumber number) {
        return desk.find(number)
                .map(file -> new RenewalDetails(file, desk.mayActForMember(number), desk, texts, dates));
    }

    @Override
    public int order() {
        return 10;
    }
}
