package coop.workers.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import coop.workers.groups.ParticipationDesk;
import coop.workers.groups.ParticipationDesk.Line;
import coop.workers.shell.GroupPanel;
import java.util.Optional;

/** The last months of a group, for those who may say who took part. */
@org.springframework.stereotype.Component
class GroupMonths implements GroupPanel {

    private final ParticipationDesk desk;
    private final GroupWords words;

    GroupMonths(ParticipationDesk desk, GroupWords words) {
        this.desk = desk;
        this.words = words;
    }

    @Override
    public String headingKey() {
        return "groups.round.panel";
    }

    @Override
    public Optional<Component> panelFor(String groupKey) {
        var months = desk.lastYear(groupKey);
        if (months.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("lines");
        months.forEach(month -> list.add(line(month)));
        return Optional.of(list);
    }

    @Override
    public int order() {
        return 5;
    }

    private ListItem line(Line month) {
        var name = new Anchor(TookPartView.ADDRESS + "/" + month.caseNumber().value(), month.month());
        name.addClassName("name");
        return new ListItem(
                name, new Span(words.say("groups.round.line." + month.outcome().name(), month.tookPart())));
    }
}
