package coop.workers.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;

/** A line of the settings: left what it is, in the middle what it is now, right what one can do. */
abstract class SettledRow extends Div {

    private final Div now = new Div();
    private final Div actions = new Div();

    SettledRow() {
        addClassName("settled");
        now.addClassName("now");
        actions.addClassName("actions");
    }

    void describe(String label, String help, String value) {
        var strong = new Span(value);
        strong.addClassName("value");
        // as it was typed, on as many lines
        now.add(strong);
        add(new Div(new H3(label), new Paragraph(help)), now, actions);
    }

    void explain(String sentence) {
        var line = new Span(sentence);
        line.addClassName("changed");
        now.add(line);
    }

    void offer(String text, String toScreenReaders, SerializableRunnable action) {
        var button = new Button(text, click -> action.run());
        button.setAriaLabel(toScreenReaders);
        actions.add(button);
    }
}
