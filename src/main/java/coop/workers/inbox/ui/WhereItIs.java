package coop.workers.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import coop.workers.shell.ProcessDiagram;
import coop.workers.workflow.ProcessLibrary.Place;
import coop.workers.workflow.ProcessLibrary.Whereabouts;

/** “You are here” in one diagram, and the same in sentences. */
class WhereItIs extends Section {

    WhereItIs(Whereabouts whereabouts, PlaceSentences places) {
        addClassName("where-it-is");
        add(
                new H2(whereabouts.name()),
                new ProcessDiagram(
                        whereabouts.name(),
                        whereabouts.diagramXml(),
                        whereabouts.here().stream()
                                .map(Place::element)
                                .distinct()
                                .toList(),
                        whereabouts.passed().stream()
                                .map(Place::element)
                                .distinct()
                                .toList()),
                inSentences(whereabouts, places));
    }

    private Component inSentences(Whereabouts whereabouts, PlaceSentences places) {
        var now = new Div(new H3(getTranslation("inbox.case.now")));
        var waiting = new UnorderedList();
        places.waiting(whereabouts).forEach(each -> waiting.add(line(each)));
        now.add(
                waiting.getChildren().findAny().isEmpty()
                        ? new Paragraph(getTranslation(
                                whereabouts.running() ? "inbox.case.under-way" : "inbox.case.ended",
                                whereabouts.name()))
                        : waiting);
        var before = new Div(new H3(getTranslation("inbox.case.so-far")));
        var passed = new OrderedList();
        places.passed(whereabouts).forEach(each -> passed.add(new ListItem(each)));
        before.add(passed);
        var twin = new Div(now, before);
        twin.addClassName("twin");
        return twin;
    }

    private static ListItem line(PlaceSentences.Waiting waiting) {
        var name = new Span(waiting.name());
        name.addClassName("place");
        var line = new ListItem(name, new Paragraph(waiting.sentence()));
        if (!waiting.due().isEmpty()) {
            var due = new Paragraph(waiting.due());
            due.addClassName(waiting.late() ? "late" : "in-time");
            line.add(due);
        }
        return line;
    }
}
