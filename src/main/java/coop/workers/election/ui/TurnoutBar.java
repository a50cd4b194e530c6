package coop.workers.election.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import coop.workers.election.Turnout;

/** How many have voted, in words and as a part of all who could. */
final class TurnoutBar extends Div {

    TurnoutBar(Turnout turnout) {
        addClassName("election-turnout");
        var percent = turnout.entitled() == 0 ? 0 : 100 * turnout.voted() / turnout.entitled();
        var part = new Div();
        part.setWidth(percent + "%");
        var whole = new Div(part);
        whole.addClassName("election-turnout-bar");
        whole.getElement().setAttribute("aria-hidden", "true");
        add(
                new Paragraph(getTranslation("election.ballot.turnout", turnout.voted(), turnout.entitled(), percent)),
                whole,
                new Paragraph(getTranslation("election.ballot.turnout.secret")));
    }
}
