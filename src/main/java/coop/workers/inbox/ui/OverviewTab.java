package coop.workers.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import coop.workers.casework.CaseDesk.CaseFile;
import coop.workers.shell.CasePanel;
import coop.workers.shell.Texts;
import coop.workers.workflow.ProcessLibrary;
import coop.workers.workflow.ProcessLibrary.Whereabouts;
import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkItem;
import coop.workers.workflow.WorkQueue;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;

/** How it stands: what is open now and for whom, and what each wing has to show of it. */
@org.springframework.stereotype.Component
@Order(10)
class OverviewTab implements CaseTab {

    private static final int MOST_LINKS = 50;

    private final ProcessLibrary library;
    private final WorkQueue queue;
    private final ObjectProvider<CasePanel> panels;
    private final PlaceSentences places;
    private final Texts texts;

    OverviewTab(
            ProcessLibrary library,
            WorkQueue queue,
            ObjectProvider<CasePanel> panels,
            PlaceSentences places,
            Texts texts) {
        this.library = library;
        this.queue = queue;
        this.panels = panels;
        this.places = places;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "overview";
    }

    @Override
    public Component of(CaseFile file) {
        var overview = new Div(openNow(file), evidence(file));
        overview.addClassName("overview");
        return overview;
    }

    private Component openNow(CaseFile file) {
        var openNow = new Section(new H2(texts.say("inbox.case.open-now")));
        openNow.addClassName("open-now");
        var mine = mine(file);
        var lines = new UnorderedList();
        library.whereabouts(file.number()).stream()
                .filter(Whereabouts::running)
                .flatMap(whereabouts -> places.waiting(whereabouts).stream())
                .forEach(waiting -> lines.add(line(waiting, mine)));
        openNow.add(
                lines.getChildren().findAny().isEmpty() ? new Paragraph(texts.say("inbox.case.nothing-open")) : lines);
        return openNow;
    }

    private List<WorkItem> mine(CaseFile file) {
        var filter = new WorkFilter(
                WorkFilter.Scope.ALL,
                Set.of(),
                Set.of(),
                Set.of(),
                "",
                file.number().value());
        return queue.page(filter, List.of(), 0, MOST_LINKS);
    }

    private ListItem line(PlaceSentences.Waiting waiting, List<WorkItem> mine) {
        var links = mine.stream()
                .filter(item -> item.task().equals(waiting.element()))
                .toList();
        var name = new Span(waiting.name());
        name.addClassName("place");
        var line = new ListItem(links.isEmpty() ? name : link(links.get(0), waiting.name()));
        line.add(new Paragraph(waiting.sentence()));
        if (!waiting.due().isEmpty()) {
            var due = new Paragraph(waiting.due());
            due.addClassName(waiting.late() ? "late" : "in-time");
            line.add(due);
        }
        return line;
    }

    private static Anchor link(WorkItem item, String name) {
        var link = new Anchor(CaseNavigation.toTask(item.id()), name);
        link.addClassName("place");
        return link;
    }

    private Component evidence(CaseFile file) {
        var evidence = new Div();
        evidence.addClassName("evidence");
        CasePanel.inOrder(panels.stream().toList(), file.number())
                .forEach(panel -> panel.panelFor(file.number()).ifPresent(content -> {
                    var section = new Section(new H2(texts.say(panel.headingKey())), content);
                    section.addClassName("panel");
                    evidence.add(section);
                }));
        return evidence;
    }
}
