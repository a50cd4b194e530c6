package coop.workers.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** What a page is called, what it is for in a line, and what can be done on it as a whole. */
public class PageHeading extends Header {

    private final H1 title;
    private final Paragraph explanation = new Paragraph();
    private final Div actions = new Div();

    public PageHeading(String title, Component... actions) {
        addClassName("page-heading");
        this.title = new H1(title);
        explanation.addClassName("explanation");
        this.actions.addClassName("actions");
        this.actions.add(actions);
        add(new Div(this.title), this.actions);
    }

    /** Says in one line below the title what the page is for, in place of what it said there before. */
    public PageHeading explained(String line) {
        explanation.setText(line);
        title.getParent().ifPresent(words -> words.getElement().appendChild(explanation.getElement()));
        return this;
    }

    /** Gives the page another title, such as once the thing it shows has been read. */
    public void retitle(String text) {
        title.setText(text);
    }
}
