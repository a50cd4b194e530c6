package coop.workers.shell;

import com.vaadin.flow.component.html.Anchor;

/** The first thing the keyboard reaches: past the menu, to the page. */
public class SkipLink extends Anchor {

    /** The id of the part of a frame that holds the page. */
    public static final String TARGET = "page";

    public SkipLink() {
        addClassName("skip-link");
        setText(getTranslation("shell.skip"));
        setHref("#" + TARGET);
        setRouterIgnore(true);
    }
}
