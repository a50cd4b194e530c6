package coop.workers.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import coop.workers.membership.ReviewDesk;
import coop.workers.membership.ReviewFile;
import coop.workers.shared.CaseNumber;
import coop.workers.shell.CasePanel;
import coop.workers.shell.Dates;
import coop.workers.shell.Facts;
import coop.workers.shell.Texts;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;

/** Puts beside a conversation what is known of how somebody takes part. */
@org.springframework.stereotype.Component
@Lazy
class ReviewPanel implements CasePanel {

    private final ReviewDesk desk;
    private final Texts texts;
    private final Dates dates;

    ReviewPanel(ReviewDesk desk, Texts texts, Dates dates) {
        this.desk = desk;
        this.texts = texts;
        this.dates = dates;
    }

    @Override
    public String headingKey() {
        return "membership.review.panel";
    }

    @Override
    public Optional<Component> panelFor(CaseNumber number) {
        return desk.find(number).map(this::details);
    }

    @Override
    public int order() {
        return 11;
    }

    private Component details(ReviewFile file) {
        var facts = new Facts()
                .with(texts.say("membership.panel.name"), file.name())
                .with(
                        texts.say("membership.panel.member-number"),
                        new Anchor("register/member/" + file.memberNumber(), Integer.toString(file.memberNumber())))
                .with(texts.say("membership.review.opened"), dates.day(file.openedOn()));
        file.standings()
                .forEach(group ->
                        facts.with(group.groupName(), texts.say(group.standing().inWords())));
        if (file.standings().isEmpty()) {
            facts.with(texts.say("membership.panel.groups"), texts.say("membership.review.no-group"));
        }
        var panel = new Div(facts);
        panel.addClassName("person-details");
        return panel;
    }
}
