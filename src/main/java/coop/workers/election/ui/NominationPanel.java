package coop.workers.election.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import coop.workers.election.ElectionDesk;
import coop.workers.election.ElectionFile;
import coop.workers.election.NominationDesk;
import coop.workers.election.NominationFile;
import coop.workers.shared.CaseNumber;
import coop.workers.shell.CasePanel;
import coop.workers.shell.Facts;
import coop.workers.shell.Texts;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;

/** Who nominated, for which election, and the way to enter what the nominee says on paper. */
@org.springframework.stereotype.Component
@Lazy
class NominationPanel implements CasePanel {

    private final NominationDesk desk;
    private final ElectionDesk elections;
    private final Texts texts;

    NominationPanel(NominationDesk desk, ElectionDesk elections, Texts texts) {
        this.desk = desk;
        this.elections = elections;
        this.texts = texts;
    }

    @Override
    public String headingKey() {
        return "election.nomination.heading";
    }

    @Override
    public Optional<Component> panelFor(CaseNumber number) {
        return desk.find(number).map(this::panel);
    }

    private Component panel(NominationFile nomination) {
        var facts = new Facts()
                .with(
                        texts.say("election.nomination.by"),
                        texts.say(
                                nomination.onPaper() ? "election.nomination.by.paper" : "election.nomination.by.member",
                                nomination.nominatorName(),
                                nomination.nominatedBy()))
                .with(texts.say("election.nomination.email"), nomination.email());
        elections
                .find(nomination.election())
                .ifPresent(election -> facts.with(texts.say("election.panel.election"), link(election)));
        var panel = new Div(facts);
        if (!nomination.statement().isEmpty()) {
            var statement = new Paragraph(nomination.statement());
            statement.addClassName("as-typed");
            panel.add(statement);
        }
        if (elections.isOpenForWriting() && nomination.status().isOpen()) {
            panel.add(new Paragraph(new Anchor(
                    ElectionNavigation.paperAnswer(nomination.caseNumber()), texts.say("election.paper.answer.link"))));
        }
        return panel;
    }

    private static Anchor link(ElectionFile election) {
        return new Anchor(ElectionNavigation.election(election.id(), "nominations"), election.title());
    }

    @Override
    public int order() {
        return 10;
    }
}
