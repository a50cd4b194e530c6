package coop.workers.groups.ui;

import com.vaadin.flow.component.Component;
import coop.workers.groups.ParticipationDesk;
import coop.workers.shared.CaseNumber;
import coop.workers.shell.CasePanel;
import java.util.Optional;

/** Puts the names to tick beside the question who took part. */
@org.springframework.stereotype.Component
class TookPartPanel implements CasePanel {

    private final ParticipationDesk desk;

    TookPartPanel(ParticipationDesk desk) {
        this.desk = desk;
    }

    @Override
    public String headingKey() {
        return "groups.round.panel";
    }

    @Override
    public Optional<Component> panelFor(CaseNumber number) {
        return desk.sheet(number).map(sheet -> new TookPart(desk, sheet));
    }

    @Override
    public int order() {
        return 5;
    }
}
