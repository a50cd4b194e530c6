package coop.workers.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import coop.workers.casework.CaseDesk.CaseFile;
import coop.workers.workflow.ProcessLibrary;
import org.springframework.core.annotation.Order;

/** Where it is in each of its diagrams, as a picture and in sentences. */
@org.springframework.stereotype.Component
@Order(60)
class DiagramTab implements CaseTab {

    private final ProcessLibrary library;
    private final PlaceSentences places;

    DiagramTab(ProcessLibrary library, PlaceSentences places) {
        this.library = library;
        this.places = places;
    }

    @Override
    public String name() {
        return "diagram";
    }

    @Override
    public Component of(CaseFile file) {
        var all = new Div();
        library.whereabouts(file.number()).forEach(whereabouts -> all.add(new WhereItIs(whereabouts, places)));
        return all;
    }
}
