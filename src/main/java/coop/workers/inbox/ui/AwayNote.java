package coop.workers.inbox.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import coop.workers.access.AbsenceDesk;
import coop.workers.access.AbsenceDesk.Told;
import coop.workers.shell.Dates;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Says above the list that one is away, or for whom one stands in; not there where neither is so. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class AwayNote extends Div {

    private final transient AbsenceDesk desk;
    private final Dates dates;

    AwayNote(AbsenceDesk desk, Dates dates) {
        this.desk = desk;
        this.dates = dates;
        addClassName("inbox-away");
        setVisible(false);
    }

    void show() {
        removeAll();
        desk.iAmAway().forEach(this::addMine);
        desk.iStandIn().forEach(this::addStandIn);
        setVisible(getComponentCount() > 0);
    }

    private void addMine(Told told) {
        var sentence =
                getTranslation("inbox.away.mine", dates.day(told.absence().until()), told.cover());
        add(new Paragraph(new Span(sentence), new Span(" "), new Anchor("away", getTranslation("inbox.away.change"))));
    }

    private void addStandIn(Told told) {
        add(new Paragraph(getTranslation(
                "inbox.away.stand-in", told.who(), dates.day(told.absence().until()))));
        var note = told.absence().note();
        if (!note.isEmpty()) {
            add(new Details(getTranslation("inbox.away.note"), new Paragraph(note)));
        }
    }
}
