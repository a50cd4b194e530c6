package coop.workers.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import coop.workers.membership.StandingDesk;
import coop.workers.membership.StandingDesk.Line;
import coop.workers.shell.Dates;
import coop.workers.shell.GroupPanel;
import coop.workers.shell.Texts;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;

/** How people take part in a group, in words and without counting, for those who may know. */
@org.springframework.stereotype.Component
@Lazy
class GroupStandings implements GroupPanel {

    private final StandingDesk desk;
    private final Texts texts;
    private final Dates dates;

    GroupStandings(StandingDesk desk, Texts texts, Dates dates) {
        this.desk = desk;
        this.texts = texts;
        this.dates = dates;
    }

    @Override
    public String headingKey() {
        return "membership.standing.panel";
    }

    @Override
    public Optional<Component> panelFor(String groupKey) {
        var lines = desk.of(groupKey);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("lines");
        lines.forEach(line -> list.add(item(line)));
        var privately = new Paragraph(texts.say("membership.standing.panel.private"));
        privately.addClassName("second");
        return Optional.of(new Div(privately, list));
    }

    @Override
    public int order() {
        return 6;
    }

    private ListItem item(Line line) {
        var name = new Span(line.name());
        name.addClassName("name");
        var about = new Span(texts.say("membership.standing.since", dates.day(line.since())) + " · "
                + texts.say(line.member() ? "membership.standing.member" : "membership.standing.no-member"));
        about.addClassName("second");
        return new ListItem(name, new Span(texts.say(line.standing().inWords())), about);
    }
}
