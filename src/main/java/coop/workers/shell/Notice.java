package coop.workers.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A whole page that says one thing and what can be done now. */
public final class Notice extends Div {

    public Notice(String title, String text, Component... offers) {
        addClassName("notice");
        add(new PageHeading(title), new Paragraph(text));
        add(offers);
    }
}
