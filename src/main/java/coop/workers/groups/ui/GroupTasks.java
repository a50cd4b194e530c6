package coop.workers.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import coop.workers.shell.Dates;
import coop.workers.shell.GroupPanel;
import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkFilter.Scope;
import coop.workers.workflow.WorkItem;
import coop.workers.workflow.WorkQueue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the group is asked to do, as far as whoever looks may see it. */
@org.springframework.stereotype.Component
class GroupTasks implements GroupPanel {

    /** The longest waiting come first; whoever wants the rest opens the list of work. */
    private static final int MOST = 20;

    private final WorkQueue queue;
    private final GroupWords words;
    private final Dates dates;

    GroupTasks(WorkQueue queue, GroupWords words, Dates dates) {
        this.queue = queue;
        this.words = words;
        this.dates = dates;
    }

    @Override
    public String headingKey() {
        return "groups.tasks";
    }

    @Override
    public Optional<Component> panelFor(String groupKey) {
        var ofGroup = new WorkFilter(Scope.ALL, Set.of(), Set.of("group-" + groupKey), Set.of(), "", null);
        var longestWaiting = List.of(new WorkQueue.Order(WorkQueue.Column.WAITING_SINCE, true));
        var waiting = queue.page(ofGroup, longestWaiting, 0, MOST);
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
                new Anchor("task/" + item.id().value(), words.say("groups.task", item.title(), item.caseTitle())),
                since);
    }
}
