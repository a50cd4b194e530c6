package coop.workers.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import coop.workers.access.CurrentActor;
import coop.workers.groups.GroupWork;
import coop.workers.shell.Dates;
import coop.workers.shell.GroupPanel;
import coop.workers.workflow.WorkItem;
import java.util.Optional;

/** What the group is asked to do, as far as whoever looks may see it. */
@org.springframework.stereotype.Component
class GroupTasks implements GroupPanel {

    private final GroupWork work;
    private final GroupWords words;
    private final Dates dates;
    private final CurrentActor currentActor;

    GroupTasks(GroupWork work, GroupWords words, Dates dates, CurrentActor currentActor) {
        this.work = work;
        this.words = words;
        this.dates = dates;
        this.currentActor = currentActor;
    }

    @Override
    public String headingKey() {
        return "groups.tasks";
    }

    @Override
    public Optional<Component> panelFor(String groupKey) {
        var waiting = work.of(groupKey);
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("lines");
        waiting.forEach(item -> list.add(line(item)));
        return Optional.of(list);
    }

    @Override
    public int order() {
        return 20;
    }

    private ListItem line(WorkItem item) {
        var since = new Span(dates.waiting(item.waitingSince()));
        since.addClassName("second");
        return new ListItem(
                new Anchor(addressOf(item), words.say("groups.task", item.title(), item.caseTitle())), since);
    }

    /** Work that somebody else has is read in its case. */
    private String addressOf(WorkItem item) {
        var holder = item.assignee();
        return holder == null || currentActor.get().is(holder)
                ? "task/" + item.id().value()
                : "case/" + item.caseNumber().value();
    }
}
