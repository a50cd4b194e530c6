package coop.workers.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** What a page is called, what it is for in a line, and what can be done on it as a whole. */
public class PageHeading extends Header {

    private final H1 title;
    private final Div actions = new Div();

    public PageHeading(String title, Component... actions) {
        addClassName("page-heading");
        this.title = new H1(title);
        this.actions.addClassName("actions");
        this.actions.add(actions);
        add(new Div(this.title), this.actions);
    }

    /** Adds one line below the title. */
    public PageHeading explained(String line) {
        var explanation = new Paragraph(line);
        explanation.addClassName("explanation");
        title.getParent().ifPresent(words -> words.getElement().appendChild(explanation.getElement()));
        return this;
    }

    /** Gives the page another title, such as once the thing it shows has been read. */
    public void retitle(String text) {
        title.setText(text);
    }
}
