package coop.workers.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.access.AccountDesk;
import coop.workers.shell.StatusLine;

/** A link to set a password, shown this once, to be handed over by whoever sees it. */
class LinkToHandOver extends Section {

    private static final String COPY = "navigator.clipboard.writeText($0)";

    LinkToHandOver(String name, String address) {
        addClassName("hand-over");
        getElement().setAttribute("tabindex", "-1");
        var link = new TextField(getTranslation("access.link.field"));
        link.setValue(address);
        link.setReadOnly(true);
        link.setAutoselect(true);
        var copied = new StatusLine();
        var copy = new Button(getTranslation("access.link.copy"));
        copy.addClickListener(click -> copy.getElement()
                .executeJs(COPY, address)
                .then(
                        done -> copied.say(getTranslation("access.link.copied")),
                        refused -> copied.say(getTranslation("access.link.not-copied"))));
        var line = new Div(link, copy);
        line.addClassName("line");
        add(
                new H2(getTranslation("access.link.title", name)),
                new Paragraph(getTranslation("access.link.text", AccountDesk.LINK_LASTS.toDays())),
                line,
                copied);
    }
}
