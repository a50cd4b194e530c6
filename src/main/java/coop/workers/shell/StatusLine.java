package coop.workers.shell;

import com.vaadin.flow.component.html.Span;

/** One line that says what has just happened, read out by screen readers without taking the focus. */
public class StatusLine extends Span {

    public StatusLine() {
        addClassName("status-line");
        getElement().setAttribute("role", "status");
    }

    /** Says this instead of what it said. */
    public void say(String sentence) {
        setText(sentence);
    }
}
