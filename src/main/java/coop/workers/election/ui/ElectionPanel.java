package coop.workers.election.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import coop.workers.election.CountDesk;
import coop.workers.election.ElectionDesk;
import coop.workers.election.ElectionFile;
import coop.workers.election.Milestone;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import coop.workers.shell.CasePanel;
import coop.workers.shell.Facts;
import coop.workers.shell.Texts;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;

/** The way from a case to its election, and the count sheet beside the certificate. */
@org.springframework.stereotype.Component
@Lazy
class ElectionPanel implements CasePanel {

    private final ElectionDesk desk;
    private final CountDesk counts;
    private final Texts texts;

    ElectionPanel(ElectionDesk desk, CountDesk counts, Texts texts) {
        this.desk = desk;
        this.counts = counts;
        this.texts = texts;
    }

    @Override
    public String headingKey() {
        return "election.panel.heading";
    }

    @Override
    public Optional<Component> panelFor(CaseNumber number) {
        return desk.find(number).map(this::panel);
    }

    private Component panel(ElectionFile file) {
        var panel = new Div(new Facts()
                .with(
                        texts.say("election.panel.election"),
                        new Anchor(ElectionNavigation.election(file.id()), file.title()))
                .with(
                        texts.say("election.panel.papers"),
                        new Anchor(ElectionNavigation.papers(file.id()), texts.say("election.papers.title")))
                .with(texts.say("election.sheet.fact.seats"), String.valueOf(file.seats()))
                .with(
                        texts.say("election.milestone.MEETING"),
                        TimetableList.inWords(file.timetable().at(Milestone.MEETING))));
        sheet(file).ifPresent(panel::add);
        return panel;
    }

    private Optional<Component> sheet(ElectionFile file) {
        try {
            return counts.sheet(file.id()).map(CountStages::new);
        } catch (NotFound notForThem) {
            return Optional.empty();
        }
    }

    @Override
    public int order() {
        return 10;
    }
}
