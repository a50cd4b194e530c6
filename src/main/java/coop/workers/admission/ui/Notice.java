package coop.workers.admission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import coop.workers.shell.PageHeading;

/** A whole page that says one thing and what can be done now. */
final class Notice extends Div {

    Notice(String title, String text, Component... offers) {
        addClassName("notice");
        add(new PageHeading(title), new Paragraph(text));
        add(offers);
    }
}
