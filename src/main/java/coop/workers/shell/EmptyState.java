package coop.workers.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where a list would, when there is nothing in it: says so, says why, offers what can be done. */
public class EmptyState extends Div {

    public EmptyState(String headline, String explanation, Component... offers) {
        addClassName("empty-state");
        var first = new Paragraph(headline);
        first.addClassName("headline");
        add(first, new Paragraph(explanation));
        add(offers);
    }
}
