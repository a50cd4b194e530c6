package coop.workers.consent.ui;

import com.vaadin.flow.component.Component;
import coop.workers.shared.CaseNumber;
import coop.workers.shell.CasePanel;
import java.util.Optional;

/** Puts the proposal, its paper and its rounds beside the decision. */
@org.springframework.stereotype.Component
class ConsentPanel implements CasePanel {

    private static final int LAST = 100;

    private final Desks desks;

    ConsentPanel(Desks desks) {
        this.desks = desks;
    }

    @Override
    public String headingKey() {
        return "consent.panel.heading";
    }

    @Override
    public Optional<Component> panelFor(CaseNumber number) {
        return desks.book().sheet(number).map(sheet -> new ProposalView(sheet, desks));
    }

    @Override
    public int order() {
        return 5;
    }

    /** Once it is decided, what is to be worked on now stands above it. */
    @Override
    public int order(CaseNumber number) {
        return desks.book().isAnythingOpen(number) ? order() : LAST;
    }
}
